'use client'
/** The panel of a passage that has its decision: what became of it, and what can still be done. */
import { FlawSummary } from '#app/_ui/form/flaw-summary.client.tsx'
import { EMPTY_FORM, type FormState } from '#app/_ui/form/state.ts'
import type { DecisionLine } from '#app/[locale]/desk/capture/_record/candidate.ts'
import { Key, useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'
import type { Span } from '#domain/citation'
import { spanMark } from '#domain/passage'

type Props = {
  passage: Span
  decisions: readonly DecisionLine[]
  state: FormState
  sha256: string
  mayAccept: boolean
  fluent: boolean
  send: (data: FormData) => void
  /** The address that opens the record form once more. */
  furtherHref: string
  onFurther(): void
}

export function Decided(props: Props) {
  const { passage, decisions, state, sha256, fluent, send, furtherHref, onFurther } = props
  const { words } = useDesk()
  const made = decisions.filter((one) => !one.beside)
  const takeable = made.length > 0 && (props.mayAccept || made.every((one) => one.href === null))
  // A rejected sentence is opened again before it makes a record.
  const rejected = made.some((one) => one.outcome === 'rejected')
  return (
    <div className="space-y-3">
      {decisions.map(({ start, outcome, title, lang, href }) => (
        <div key={`${start} ${outcome} ${href}`}>
          <p className="font-medium">{words.decided[outcome]}</p>
          {href && (
            <p>
              <a className="link row-link font-serif text-lg" href={href} lang={lang}>
                {title}
              </a>
              {' · '}
              <a className="link row-link text-sm" href={`${href}/batch`}>
                {words.batch}
              </a>
            </p>
          )}
        </div>
      ))}
      <FlawSummary state={state.tries > 0 ? state : EMPTY_FORM} words={words.form} prefix="" />
      {takeable && (
        <form action={send}>
          <input type="hidden" name="at" value={spanMark(passage)} readOnly />
          <input type="hidden" name="sha256" value={sha256} readOnly />
          {fluent && <input type="hidden" name="fluent" value="yes" readOnly />}
          <button
            type="submit"
            name="do"
            value="reopen"
            className="button button-quiet"
            aria-keyshortcuts="u"
          >
            {words.undo}
            <Key of="U" />
          </button>
        </form>
      )}
      {!rejected && (
        <p>
          <a
            className="link row-link"
            href={furtherHref}
            onClick={(event) => {
              event.preventDefault()
              onFurther()
            }}
          >
            {words.further}
          </a>
        </p>
      )}
    </div>
  )
}
