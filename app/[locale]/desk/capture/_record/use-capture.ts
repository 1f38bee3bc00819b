/** Where a person is in the text, what is decided so far, and how to go on. */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ask } from '#app/[locale]/desk/capture/_record/ask.ts'
import type { Candidate, DecisionLine } from '#app/[locale]/desk/capture/_record/candidate.ts'
import { type DeskData, deskHref } from '#app/[locale]/desk/capture/_record/desk-data.ts'
import type { DeskWords } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import { nextSentence, sentencesAround } from '#app/[locale]/desk/capture/_record/sentence-steps.ts'
import { useLikely } from '#app/[locale]/desk/capture/_record/use-likely.ts'
import { useText } from '#app/[locale]/desk/capture/_record/use-text.ts'
import type { Span } from '#domain/citation'
import { sameSentence } from '#domain/overlap'
import { isOpen, nextOpen, passagesOf, spanFrom, spanMark } from '#domain/passage'

/** Whoever holds a key down passes many passages; only where one stays is asked about. */
const PATIENCE = 90

export function useCapture(data: DeskData, words: DeskWords, pane: RefObject<HTMLElement | null>) {
  const [decisions, setDecisions] = useState(data.decisions)
  const [byHand, setByHand] = useState<readonly Candidate[]>(data.chosen ? [data.chosen] : [])
  const [at, setAt] = useState(data.at)
  const [further, setFurther] = useState(data.further)
  const [onlyOpen, setOnlyOpen] = useState(data.onlyOpen)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const passages = useMemo(() => passagesOf(data.candidates, decisions), [data.candidates, decisions])
  const text = useText(pane, passages, words)
  const { known, look, forget } = useLikely(data, setDecisions)

  const span = spanFrom(at, Number.MAX_SAFE_INTEGER)
  const candidate = useMemo(
    () => [...data.candidates, ...byHand].find((one) => spanMark(one) === at) ?? null,
    [data.candidates, byHand, at],
  )
  const here = useMemo(
    () => (span ? decisions.filter((one) => sameSentence(span, one)) : []),
    [decisions, span?.start, span?.end, span],
  )
  const ways = onlyOpen ? passages.filter(isOpen) : passages
  const next = ways.find((one) => one.start > (span?.start ?? -1)) ?? null
  const previous = ways.findLast((one) => one.start < (span?.start ?? Number.POSITIVE_INFINITY)) ?? null

  const lookAhead = useCallback(
    (from: Span | null, list: typeof passages) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(async () => {
        const now = data.candidates.find((one) => from && spanMark(one) === spanMark(from))
        if (now) await look(now)
        const coming = nextOpen(list, from?.start ?? -1)?.found
        if (coming) await look(coming)
      }, PATIENCE)
    },
    [data.candidates, look],
  )

  /** The address follows, so that loading the page again shows the same; the page itself is not asked anew. */
  const address = useCallback((mark: string | null, open: boolean) => {
    const href = deskHref({ at: mark, onlyOpen: open })
    History.prototype.replaceState.call(window.history, window.history.state, '', href)
  }, [])

  const go = useCallback(
    (to: Span | null, focus = true) => {
      const mark = to && spanMark(to)
      setAt(mark)
      setFurther(false)
      text.show(to, focus)
      address(mark, onlyOpen)
      lookAhead(to, passages)
    },
    [text, address, lookAhead, onlyOpen, passages],
  )

  /** A passage that is no candidate: the server reads it, and its record begins with what it finds. */
  const choose = useCallback(
    async (passage: Span, quote: Span | null) => {
      const found = data.candidates.find((one) => sameSentence(one, passage))
      if (found && !quote) return go(found)
      go(passage)
      const given: Record<string, string> = quote ? { quote: spanMark(quote) } : {}
      const answer = await ask<{ candidate: Candidate }>('passage', { at: spanMark(passage), ...given })
      if (!answer) return
      setByHand((present) => [
        ...present.filter((one) => spanMark(one) !== spanMark(passage)),
        answer.candidate,
      ])
      await look(answer.candidate)
    },
    [data.candidates, go, look],
  )

  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    const first = spanFrom(data.at, Number.MAX_SAFE_INTEGER)
    text.show(first, false)
    lookAhead(first, passages)
  })

  return {
    ...{
      decisions,
      at,
      span,
      candidate,
      here,
      further,
      onlyOpen,
      passages,
      next,
      previous,
      text,
      known,
      byHand,
    },
    decided: passages.filter((one) => !isOpen(one)).length,
    ways,
    go,
    choose,
    forget,
    look,
    again: () => setFurther(true),
    setDecisions,
    step: (direction: 1 | -1) => {
      const to = nextSentence(data.sentences, span, direction)
      if (to) void choose(to, null)
    },
    take: (selected: Span) => void choose(sentencesAround(data.sentences, selected), selected),
    only(open: boolean) {
      setOnlyOpen(open)
      address(at, open)
    },
    /** The passage to go on with once a decision was made here. */
    after: (list: readonly DecisionLine[]) => nextOpen(passagesOf(data.candidates, list), span?.start ?? -1),
  }
}
