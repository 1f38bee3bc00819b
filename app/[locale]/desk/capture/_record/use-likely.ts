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
  const look = useCallback(
    async (candidate: Candidate, fresh = false) => {
      const at = spanMark(candidate)
      if (asked.current.has(at) && !fresh) return
      asked.current.add(at)
      const compared = Object.entries(candidate.values).filter(([name]) => COMPARED.test(name))
      const answer = await ask<Answer>('likely', { at, ...Object.fromEntries(compared) })
      if (!answer) return void asked.current.delete(at)
      onDecisions(answer.decisions)
      // What was forgotten meanwhile is older than what the book has now.
      if (asked.current.has(at)) setKnown((present) => ({ ...present, [at]: answer.likely }))
    },
    [onDecisions],
  )
  const forget = useCallback(() => {
    asked.current.clear()
    setKnown({})
  }, [])
  return { known, look, forget }
}
