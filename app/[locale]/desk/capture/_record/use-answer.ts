/** What follows an answer: the decision is shown, said, and the next passage comes. */
import { useEffect, useRef, useState } from 'react'
import type { FormState } from '#app/_ui/form/state.ts'
import type { DecisionLine } from '#app/[locale]/desk/capture/_record/candidate.ts'
import type { DeskData } from '#app/[locale]/desk/capture/_record/desk-data.ts'
import { type DeskWords, worded } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import type { useCapture } from '#app/[locale]/desk/capture/_record/use-capture.ts'
import { OUTCOMES, type Outcome } from '#domain/decision'
import { sameSentence } from '#domain/overlap'
import { spanFrom } from '#domain/passage'

type Given = { state: FormState; data: DeskData; words: DeskWords; capture: ReturnType<typeof useCapture> }

const isOutcome = (did: string): did is Outcome => Object.hasOwn(OUTCOMES, did)

/** How the record was called when it was sent. */
const titleIn = ({ values }: FormState): string | undefined =>
  Object.entries(values).find(([name, [text]]) => name.startsWith('title.') && text)?.[1][0]

export function useAnswer({ state, data, words, capture }: Given) {
  const [message, say] = useState(data.message)
  const answered = useRef(state)
  useEffect(() => {
    if (answered.current === state) return
    answered.current = state
    const { made } = state
    const span = spanFrom(state.values.at?.[0], Number.MAX_SAFE_INTEGER)
    if (!made || !span) {
      // Refused: somebody was faster, or the book has the like. Both are asked for anew.
      if (capture.candidate) void capture.look(capture.candidate, true)
      return
    }
    const { did = '', slug = '' } = made
    if (did === 'party') return say(worded(words.said.party, { name: slug }))
    capture.forget()
    if (did === 'reopened') {
      capture.setDecisions((all) => all.filter((one) => one.beside || !sameSentence(one, span)))
      capture.go(span)
      return say(words.said.reopened)
    }
    if (!isOutcome(did)) return
    const chosen = Object.values(capture.known)
      .flat()
      .find((one) => one.slug === slug)
    const tiedTo = state.values['tie.other']?.[0] || chosen?.title
    const title = (did === 'tied' ? tiedTo : titleIn(state)) || slug
    const href = slug ? `/${data.locale}/commitments/${slug}` : null
    const line: DecisionLine = {
      ...span,
      outcome: did,
      beside: false,
      mine: Date.now(),
      title,
      lang: undefined,
      href,
    }
    // The book may have told of it already, asked about another passage meanwhile.
    const told = (one: DecisionLine) => sameSentence(one, span) && one.outcome === did && one.href === href
    const all = [...capture.decisions.filter((one) => !told(one)), line]
    capture.setDecisions(all)
    say(worded(words.said[did], { title }))
    // Who has gone on while the answer was under way stays where he is.
    if (state.values.at?.[0] === capture.at) capture.go(capture.after(all))
  }, [state, data, words, capture])
  return { message, say }
}
