'use client'
/** A form around an action: says at the top what is wrong, with links to the fields, and keeps what was typed. */
import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { FormContext } from '#app/_ui/form/context.client.tsx'
import { EMPTY_FORM, type FormAction } from '#app/_ui/form/state.ts'

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
  const summary = useRef<HTMLDivElement>(null)
  const flawed = state.flaws.length > 0
  useEffect(() => {
    if (flawed && state.tries > 0) summary.current?.focus()
  }, [flawed, state.tries])
  return (
    <FormContext value={{ state, prefix: name, optional: words.optional }}>
      {/* Browsers check in their own words and one field at a time: the book checks, and says it all. */}
      <form action={act} noValidate className={className}>
        {flawed && (
          <div ref={summary} tabIndex={-1} role="alert" className="notice notice-flaw">
            <p className="font-semibold">{words.flaws}</p>
            <ul className="mt-1 list-disc ps-5">
              {state.flaws.map(({ at, label, text }) => (
                <li key={`${at} ${text}`}>
                  {label ? (
                    <>
                      <a className="link" href={`#${name}${at}`}>
                        {label}
                      </a>{' '}
                      · {text}
                    </>
                  ) : (
                    text
                  )}
                </li>
              ))}
            </ul>
            {state.signIn && (
              <p className="mt-2">
                <a className="link" href={state.signIn} target="_blank" rel="noreferrer">
                  {words.sign_in}
                </a>
              </p>
            )}
          </div>
        )}
        {children}
        <button type="submit" className={`button ${quiet ? 'button-quiet' : ''}`} aria-disabled={pending}>
          {pending ? words.sending : submit}
        </button>
      </form>
    </FormContext>
  )
}
