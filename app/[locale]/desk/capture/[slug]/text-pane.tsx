/** The text with its passages marked; it is text, never markup, and every passage is a link that works by itself. */
import type { Candidate, DecisionLine } from '#app/[locale]/desk/capture/_record/candidate.ts'
import { deskHref } from '#app/[locale]/desk/capture/_record/desk-data.ts'
import type { DeskWords } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import type { Span } from '#domain/citation'
import { cutText, type MarkedSpan } from '#domain/marked-text'
import { type Passage, spanMark } from '#domain/passage'
import { blocksOf } from '#domain/text-blocks'

type Shown = Passage<Candidate, DecisionLine>
type Props = {
  text: string
  language: string | undefined
  passages: readonly Shown[]
  /** Sentences to be links as well, where any may be chosen. */
  sentences: readonly Span[]
  /** A passage by hand that the address names. */
  chosen: Span | null
  at: string | null
  onlyOpen: boolean
  words: DeskWords
}

function PassageLink({
  text,
  passage,
  last,
  at,
  onlyOpen,
  words,
}: Omit<Props, 'passages' | 'sentences' | 'chosen' | 'language'> & { passage: Shown; last: boolean }) {
  const mark = spanMark(passage)
  const made = passage.decisions.find((one) => one.outcome !== 'rejected') ?? passage.decisions[0]
  const state = made?.outcome ?? 'open'
  return (
    <a
      className="passage"
      href={`${deskHref({ at: mark, onlyOpen })}#record`}
      draggable={false}
      data-at={mark}
      data-label={passage.found?.label ?? undefined}
      data-state={state}
      data-said={last && state !== 'open' ? words.state[state] : ''}
      aria-current={mark === at ? 'true' : undefined}
    >
      {text}
    </a>
  )
}

export function TextPane(props: Props) {
  const { text, passages, sentences, chosen, at, onlyOpen } = props
  const byMark = new Map(passages.map((one) => [spanMark(one), one]))
  const spans: MarkedSpan[] = [
    ...passages.map((one) => ({ ...one, id: spanMark(one) })),
    ...(chosen && !byMark.has(spanMark(chosen)) ? [{ ...chosen, id: 'chosen' }] : []),
    ...sentences.map((one) => ({ ...one, id: `sentence ${spanMark(one)}` })),
  ]
  const inOrder = [...spans].sort((a, b) => a.start - b.start)
  return blocksOf(text, inOrder).map((block) => {
    const inside = spans
      .filter((one) => one.start < block.end && block.start < one.end)
      .map((one) => ({ ...one, start: one.start - block.start, end: one.end - block.start }))
    return (
      <div key={block.start} lang={props.language}>
        {cutText(text.slice(block.start, block.end), inside).map((piece) => {
          const mark = piece.marks.find((id) => byMark.has(id))
          const passage = mark === undefined ? undefined : byMark.get(mark)
          const end = block.start + piece.at + piece.text.length
          if (passage)
            return (
              <PassageLink
                key={piece.at}
                text={piece.text}
                passage={passage}
                last={end === passage.end}
                at={at}
                onlyOpen={onlyOpen}
                words={props.words}
              />
            )
          if (piece.marks.includes('chosen'))
            return (
              <mark key={piece.at} className="text-mark" aria-current="true">
                {piece.text}
              </mark>
            )
          const sentence = piece.marks.find((id) => id.startsWith('sentence '))
          return sentence ? (
            <a
              key={piece.at}
              className="sentence"
              href={`${deskHref({ at: sentence.slice('sentence '.length), onlyOpen })}#record`}
            >
              {piece.text}
            </a>
          ) : (
            <span key={piece.at}>{piece.text}</span>
          )
        })}
      </div>
    )
  })
}
