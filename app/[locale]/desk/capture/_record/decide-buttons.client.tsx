'use client'
/** The decision on a passage that has none: a promise is accepted, a report added to one; or reject, or mend first. */
import { Key, useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'

type Props = {
  pending: boolean
  further: boolean
  mayAccept: boolean
  /** The words report on a promise: they belong to one before they are a new one. */
  reports: boolean
  fluent: boolean
  className: string
  onMend(): void
  onTie(): void
}

/** Without JavaScript it sends, and the answer points to the promises. */
function ToPromises({ fluent, onTie }: Pick<Props, 'fluent' | 'onTie'>) {
  const { words } = useDesk()
  return (
    <button
      type={fluent ? 'button' : 'submit'}
      name="do"
      value="tie"
      className="button"
      aria-keyshortcuts="a"
      onClick={fluent ? onTie : undefined}
    >
      {words.to_promises}
      <Key of="A" />
    </button>
  )
}

function Accept({ pending, further, reports }: Pick<Props, 'pending' | 'further' | 'reports'>) {
  const { words } = useDesk()
  const worded = further ? words.accept_further : reports ? words.accept_promise : words.accept
  return (
    <button
      type="submit"
      name="do"
      value="accept"
      className={reports ? 'button button-quiet' : 'button'}
      aria-disabled={pending}
      aria-keyshortcuts={reports ? undefined : 'a'}
    >
      {pending ? words.sending : worded}
      {!reports && <Key of="A" />}
    </button>
  )
}

export function DecideButtons(props: Props) {
  const { pending, further, mayAccept, reports, fluent, className, onMend, onTie } = props
  const { words } = useDesk()
  return (
    <div className={`flex flex-wrap gap-2 bg-ground py-2 ${className}`}>
      {mayAccept && reports && <ToPromises fluent={fluent} onTie={onTie} />}
      {mayAccept && !reports && <Accept {...props} />}
      {!further && (
        <button
          type="submit"
          name="do"
          value="reject"
          className="button button-quiet"
          aria-disabled={pending}
          aria-keyshortcuts="r"
        >
          {words.reject}
          <Key of="R" />
        </button>
      )}
      {fluent && mayAccept && (
        <button type="button" className="button button-quiet" onClick={onMend} aria-keyshortcuts="m">
          {words.mend}
          <Key of="M" />
        </button>
      )}
      {mayAccept && reports && <Accept {...props} />}
    </div>
  )
}
