'use client'
/** What is wrong with a form, said at its top, with links to the fields; it takes the focus when the answer comes. */
import { useEffect, useRef } from 'react'
import type { FormState } from '#app/_ui/form/state.ts'

type Props = {
  state: FormState
  words: { flaws: string; sign_in: string }
  /** Sets the fields' ids apart from another form's. */
  prefix: string
}

export function FlawSummary({ state, words, prefix }: Props) {
  const summary = useRef<HTMLDivElement>(null)
  const flawed = state.flaws.length > 0
  useEffect(() => {
    if (flawed && state.tries > 0) summary.current?.focus()
  }, [flawed, state.tries])
  if (!flawed) return null
  return (
    <div ref={summary} tabIndex={-1} role="alert" className="notice notice-flaw">
      <p className="font-semibold">{words.flaws}</p>
      <ul className="mt-1 list-disc ps-5">
        {state.flaws.map(({ at, label, text }) => (
          <li key={`${at} ${text}`}>
            {label ? (
              <>
                <a className="link" href={`#${prefix}${at}`}>
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
  )
}
