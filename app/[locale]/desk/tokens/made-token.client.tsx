'use client'
/** The token that a form just made, to be copied: it is shown this once. */
import { CopyButton } from '#app/_ui/copy-button.client.tsx'
import { useMade } from '#app/_ui/form/context.client.tsx'

type Props = { words: { title: string; text: string; label: string; copy: string; copied: string } }

/** `{name}` stands open in the title: only the form knows it. */
export function MadeToken({ words }: Props) {
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
      <CopyButton text={made.secret} words={words} />
    </div>
  )
}
