'use client'
/** A form around an action: says at the top what is wrong, with links to the fields, and keeps what was typed. */
import { type ReactNode, useActionState } from 'react'
import { FormContext } from '#app/_ui/form/context.client.tsx'
import { FlawSummary } from '#app/_ui/form/flaw-summary.client.tsx'
import { EMPTY_FORM, type FormAction } from '#app/_ui/form/state.ts'
import { useMeanwhile } from '#app/_ui/form/use-meanwhile.ts'

export type FormWords = { flaws: string; sign_in: string; optional: string; sending: string }
type Props = {
  action: FormAction
  words: FormWords
  /** The words on the button. */
  submit: string
  children?: ReactNode
  quiet?: boolean | undefined
  className?: string | undefined
  /** Where another form on the page has fields of the same names: sets the ids apart. */
  name?: string | undefined
}

export function FormBody({
  action,
  words,
  submit,
  children,
  quiet,
  className = 'space-y-5',
  name = '',
}: Props) {
  const [state, act, pending] = useActionState(action, EMPTY_FORM)
  const meanwhile = useMeanwhile(pending, state)
  return (
    <FormContext value={{ state, prefix: name, optional: words.optional }}>
      {/* Browsers check in their own words and one field at a time: the book checks, and says it all. */}
      <form {...meanwhile} action={act} noValidate className={className}>
        <FlawSummary state={state} words={words} prefix={name} />
        {children}
        <button type="submit" className={`button ${quiet ? 'button-quiet' : ''}`} aria-disabled={pending}>
          {pending ? words.sending : submit}
        </button>
      </form>
    </FormContext>
  )
}
