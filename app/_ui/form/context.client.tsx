'use client'
/** What a field learns from the form around it: the value typed before, and what is wrong with it. */
import { createContext, useContext } from 'react'
import { EMPTY_FORM, type FormState } from '#app/_ui/form/state.ts'

type Around = { state: FormState; prefix: string; optional: string }
export const FormContext = createContext<Around>({ state: EMPTY_FORM, prefix: '', optional: '' })

export type FieldFacts = {
  id: string
  /** The values typed before; null where the form was not sent yet. */
  typed: readonly string[] | null
  flaw: string | null
  /** Changes with every answer, so that fields which browsers reset begin anew. */
  key: string
  optional: string
}

export function useField(name: string): FieldFacts {
  const { state, prefix, optional } = useContext(FormContext)
  const flaws = state.flaws.filter((flaw) => flaw.at === name)
  const sent = state.tries > 0 && (!state.made || state.kept)
  return {
    id: `${prefix}${name}`,
    typed: sent ? (state.values[name] ?? []) : null,
    flaw: flaws.length > 0 ? flaws.map((flaw) => flaw.text).join(' ') : null,
    key: `${name}-${state.tries}`,
    optional,
  }
}

/** What the accepted act made (FormState.made), or null. */
export const useMade = (): Readonly<Record<string, string>> | null =>
  useContext(FormContext).state.made ?? null

/** Tells the server how a field is called on the page, so that a summary can name it, without JavaScript too. */
export const Label = ({ name, label }: { name: string; label: string }) => (
  <input type="hidden" name={`$label.${name}`} value={label} readOnly />
)
