'use client'
/** The one-time link that a form just made, to be copied: it is shown this once. */
import { useMade } from '#app/_ui/form/context.client.tsx'

type Props = { words: { title: string; text: string; label: string } }

/** `{email}` and `{until}` stand open in the words: only the form knows them. */
export function MadeLink({ words }: Props) {
  const made = useMade()
  if (!made?.link) return null
  const fill = (text: string) =>
    text.replace('{email}', made.email ?? '').replace('{until}', made.until ?? '')
  return (
    <div role="status" className="notice space-y-2">
      <p className="font-semibold">{fill(words.title)}</p>
      <p>{fill(words.text)}</p>
      <input
        readOnly
        className="field-input font-mono text-xs"
        aria-label={words.label}
        value={made.link}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  )
}
