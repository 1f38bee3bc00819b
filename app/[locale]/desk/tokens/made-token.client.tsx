'use client'
/** The token that a form just made, to be copied: it is shown this once. */
import { useMade } from '#app/_ui/form/context.client.tsx'

/** `{name}` stands open in the title: only the form knows it. */
export function MadeToken({ words }: { words: { title: string; text: string; label: string } }) {
  const made = useMade()
  if (!made?.secret) return null
  return (
    <div role="status" className="notice space-y-2">
      <p className="font-semibold">{words.title.replace('{name}', made.name ?? '')}</p>
      <p>{words.text}</p>
      <input
        readOnly
        className="field-input font-mono text-xs"
        aria-label={words.label}
        value={made.secret}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  )
}
