'use client'
/** Copies a text; without a script, or where the browser keeps its clipboard closed, it is not there. */
import { useState, useSyncExternalStore } from 'react'

type Props = { text: string; words: { copy: string; copied: string } }

const never = () => () => {}
const opens = () => typeof navigator.clipboard?.writeText === 'function'

export function CopyButton({ text, words }: Props) {
  const possible = useSyncExternalStore(never, opens, () => false)
  const [copied, setCopied] = useState(false)
  if (!possible) return null
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <button type="button" className="button button-quiet" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{copied ? words.copied : ''}</span>
    </span>
  )
}
