'use client'
/** The decision on a passage that has none: accept, reject, or go into the record first. */
import { Key, useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'

type Props = {
  pending: boolean
  further: boolean
  mayAccept: boolean
  fluent: boolean
  className: string
  onMend(): void
}

export function DecideButtons({ pending, further, mayAccept, fluent, className, onMend }: Props) {
  const { words } = useDesk()
  return (
    <div className={`flex flex-wrap gap-2 bg-ground py-2 ${className}`}>
      {mayAccept && (
        <button
          type="submit"
          name="do"
          value="accept"
          className="button"
          aria-disabled={pending}
          aria-keyshortcuts="a"
        >
          {pending ? words.sending : further ? words.accept_further : words.accept}
          <Key of="A" />
        </button>
      )}
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
      {fluent && (
        <button type="button" className="button button-quiet" onClick={onMend} aria-keyshortcuts="m">
          {words.mend}
          <Key of="M" />
        </button>
      )}
    </div>
  )
}
