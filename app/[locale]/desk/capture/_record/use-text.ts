/** The shown text in the browser: its places, which passage is current, what is decided, which words are quoted. */
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import type { Candidate, DecisionLine } from '#app/[locale]/desk/capture/_record/candidate.ts'
import type { DeskWords } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import { highlight, markCurrent, markState, scrollTo } from '#app/[locale]/desk/capture/_record/text-marks.ts'
import { type Places, placesIn } from '#app/[locale]/desk/capture/_record/text-places.ts'
import type { Span } from '#domain/citation'
import type { Passage } from '#domain/passage'

/** Where the record heads its panel. */
export const RECORD_HEADING = 'record-heading'

/** True where the record stands beside the text; below it, the way leads from record to record. */
const besides = (): boolean => window.matchMedia('(min-width: 64rem)').matches

export type Shown = ReturnType<typeof useText>

export function useText(
  pane: RefObject<HTMLElement | null>,
  passages: readonly Passage<Candidate, DecisionLine>[],
  words: DeskWords,
) {
  const known = useRef<Places | null>(null)
  const places = useCallback((): Places | null => {
    if (!known.current && pane.current) known.current = placesIn(pane.current)
    return known.current
  }, [pane])

  useEffect(() => {
    const shown = places()
    if (!pane.current || !shown) return
    const unmarked: Span[] = []
    for (const { start, end, decisions } of passages) {
      // A record stands above a rejection of the same words.
      const made = decisions.find((one) => one.outcome !== 'rejected') ?? decisions[0]
      const state = made?.outcome ?? 'open'
      const marked = markState(pane.current, { start, end }, state, words.state[state])
      if (!marked && state !== 'open') unmarked.push({ start, end })
    }
    highlight('passage-settled', shown, unmarked)
  }, [pane, places, passages, words])

  return useMemo(
    () => ({
      places,
      /** Marks the passage; `focus` also brings it into sight. */
      show(span: Span | null, focus: boolean) {
        const shown = places()
        if (!pane.current || !shown) return
        const anchor = markCurrent(pane.current, shown, span)
        if (!span || !focus) return
        if (besides()) scrollTo(pane.current, shown, span, anchor)
        else document.getElementById(RECORD_HEADING)?.focus()
      },
      /** Marks the quotation where it stands in the passage. */
      quote(span: Span | null, exact: string) {
        const shown = places()
        if (!shown) return
        const at = span && exact ? shown.text.slice(span.start, span.end).indexOf(exact) : -1
        const start = (span?.start ?? 0) + at
        highlight('passage-quote', shown, at < 0 ? [] : [{ start, end: start + exact.length }])
      },
    }),
    [pane, places],
  )
}
