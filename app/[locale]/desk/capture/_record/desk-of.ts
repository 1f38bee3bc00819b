/** The state of the desk as its address asks for it: which passage is current, with its record and what is like it. */
import type { Candidate, DecisionLine } from '#app/[locale]/desk/capture/_record/candidate.ts'
import type { DeskData } from '#app/[locale]/desk/capture/_record/desk-data.ts'
import { worded } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import { judged } from '#app/[locale]/desk/capture/_record/judged.ts'
import { likelyLines } from '#app/[locale]/desk/capture/_record/likely-lines.ts'
import { type Capture, decisionLines } from '#app/[locale]/desk/capture/_record/open-capture.ts'
import { readPassage } from '#app/[locale]/desk/capture/_record/read-passage.ts'
import { sentenceSpans } from '#app/[locale]/desk/capture/_record/sentence-spans.ts'
import type { Span } from '#domain/citation'
import { nextOpen, type Passage, passagesOf, spanFrom, spanMark } from '#domain/passage'
import { CATALOGUES } from '#messages/index'

type Desk = {
  data: DeskData
  passages: Passage<Candidate, DecisionLine>[]
  /** All sentences, where a reader without JavaScript asked to choose among them. */
  every: Span[] | null
}

/** What the last act did, told after it led here. */
function saidOf({ view }: Capture, decisions: readonly DecisionLine[]): string {
  const { said } = CATALOGUES[view.locale].capture.ui
  const did = view.params.get('did')
  const slug = view.params.get('slug')
  if (did !== 'accepted' && did !== 'tied' && did !== 'rejected' && did !== 'reopened') return ''
  const made = decisions.find((one) => slug && one.href?.endsWith(`/${slug}`))
  return worded(said[did], { title: made?.title ?? '' })
}

export async function deskOf(capture: Capture, mayAccept: boolean): Promise<Desk> {
  const { view, captured, setting, find } = capture
  const { params, href } = view
  const candidates = find(captured.text).map((found) => judged(found, setting, view.words))
  const decisions = decisionLines(capture)
  const passages = passagesOf(candidates, decisions)
  const { length } = captured.text
  const asked = spanFrom(params.get('at'), length)
  const after = spanFrom(params.get('after'), Number.MAX_SAFE_INTEGER)
  const span: Span | null = asked ?? nextOpen(passages, after?.start ?? -1)
  const known = span && passages.find((one) => spanMark(one) === spanMark(span))
  const further = params.get('further') === 'yes'
  const chosen = span && !known?.found && (further || !known) ? readPassage(capture, span, null) : null
  const current = chosen ?? known?.found ?? null
  const sentences = sentenceSpans(captured.text, captured.document.language)
  const { slug } = captured.document
  return {
    passages,
    every: params.get('sentences') === 'all' ? sentences : null,
    data: {
      document: slug,
      sha256: captured.sha256,
      locale: view.locale,
      language: setting.language,
      candidates,
      chosen,
      decisions,
      sentences: sentences.flatMap(({ start, end }) => [start, end]),
      at: span && spanMark(span),
      likely: current ? await likelyLines(capture, current.values) : [],
      onlyOpen: params.get('show') === 'open',
      further,
      message: saidOf(capture, decisions),
      mayAccept,
      links: {
        book: href('/commitments'),
        document: href(`/documents/${slug}`),
        another: href('/desk/capture'),
        again: passages[0] ? `?at=${spanMark(passages[0])}` : '?',
      },
    },
  }
}
