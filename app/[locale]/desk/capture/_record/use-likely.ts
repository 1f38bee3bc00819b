/** Likely promises of the book for a passage, asked for ahead of time so that they are there when the passage is. */
import { useCallback, useRef, useState } from 'react'
import { ask } from '#app/[locale]/desk/capture/_record/ask.ts'
import type { Candidate, DecisionLine, Likely } from '#app/[locale]/desk/capture/_record/candidate.ts'
import { spanMark } from '#domain/passage'

type Answer = { likely: Likely[]; decisions: DecisionLine[] }

/** What the comparison looks at. */
const COMPARED = /^(title\.|kind$|topic$|promisers\.|beneficiaries\.|targets\.|statements\.0\.quote)/

export function useLikely(
  first: { at: string | null; likely: readonly Likely[] },
  onDecisions: (decisions: DecisionLine[]) => void,
) {
  const [known, setKnown] = useState<Readonly<Record<string, readonly Likely[]>>>(
    first.at ? { [first.at]: first.likely } : {},
  )
  const asked = useRef(new Set(first.at ? [first.at] : []))
  const decided = useRef(0)
  const look = useCallback(
    async (candidate: Candidate, fresh = false) => {
      const at = spanMark(candidate)
      if (asked.current.has(at) && !fresh) return
      asked.current.add(at)
      const since = decided.current
      const compared = Object.entries(candidate.values).filter(([name]) => COMPARED.test(name))
      const answer = await ask<Answer>('likely', { at, ...Object.fromEntries(compared) })
      if (!answer) return void asked.current.delete(at)
      // What was decided here after the question is not in its answer.
      if (since === decided.current) onDecisions(answer.decisions)
      // What was forgotten meanwhile is older than what the book has now.
      if (asked.current.has(at)) setKnown((present) => ({ ...present, [at]: answer.likely }))
    },
    [onDecisions],
  )
  /** After a decision: what is like a passage, and what is decided, may differ from what was asked before. */
  const forget = useCallback(() => {
    decided.current++
    asked.current.clear()
    setKnown({})
  }, [])
  return { known, look, forget }
}
