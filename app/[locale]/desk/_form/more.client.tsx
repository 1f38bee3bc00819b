'use client'
/** Fields that most people leave alone, folded away; open where something of them was typed or is wrong. */
import { type ReactNode, useContext } from 'react'
import { FormContext } from '#app/_ui/form/context.client.tsx'

type Props = {
  title: string
  hint?: string | undefined
  /** The beginnings of its fields' names. */
  fields: readonly string[]
  /** Values that a field has before anything is typed; they alone do not open it. */
  usual?: readonly string[] | undefined
  open?: boolean | undefined
  children: ReactNode
}

export function More({ title, hint, fields, usual = [], open = false, children }: Props) {
  const { state } = useContext(FormContext)
  const inside = (name: string) => fields.some((begin) => name.startsWith(begin))
  const flawed = state.flaws.some((flaw) => inside(flaw.at))
  const typed = Object.entries(state.values).some(
    ([name, values]) => inside(name) && values.some((value) => value.trim() !== '' && !usual.includes(value)),
  )
  return (
    <details key={state.tries} open={open || flawed || typed} className="border-rule border-t pt-3">
      <summary className="cursor-pointer py-1 font-medium">{title}</summary>
      {hint && <p className="field-hint">{hint}</p>}
      <div className="mt-3 space-y-4">{children}</div>
    </details>
  )
}
