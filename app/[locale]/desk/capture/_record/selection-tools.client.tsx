'use client'
/** What can be done with words that somebody has selected in the text. */
import { useEffect, useState } from 'react'
import { Key, useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'
import type { Places } from '#app/[locale]/desk/capture/_record/text-places.ts'
import type { Span } from '#domain/citation'

type Props = {
  places(): Places | null
  /** The passage whose words may be quoted; null where no record is open. */
  passage: Span | null
  onQuote(span: Span): void
  onPassage(span: Span): void
}

export function SelectionTools({ places, passage, onQuote, onPassage }: Props) {
  const { words } = useDesk()
  const [selected, setSelected] = useState<Span | null>(null)
  useEffect(() => {
    const changed = () => setSelected(places()?.selected() ?? null)
    document.addEventListener('selectionchange', changed)
    return () => document.removeEventListener('selectionchange', changed)
  }, [places])
  if (!selected) return null
  const inside = passage && selected.start >= passage.start && selected.end <= passage.end
  return (
    <div className="flex flex-wrap gap-2 border-rule border-b pb-2">
      {inside && (
        <button type="button" className="button" onClick={() => onQuote(selected)} aria-keyshortcuts="q">
          {words.take_quote}
          <Key of="Q" />
        </button>
      )}
      {/* The press must not take the selection away before it is read. */}
      <button
        type="button"
        className="button button-quiet"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onPassage(selected)}
      >
        {words.take_passage}
      </button>
    </div>
  )
}
