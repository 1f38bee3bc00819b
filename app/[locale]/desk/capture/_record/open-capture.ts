/** One text on the desk: what the finder says of it, what was decided, and how its records are begun. */
import 'server-only'
import { notFound } from 'next/navigation'
import type { Search } from '#app/_server/view.ts'
import { type DeskView, openDesk, type SlugParams } from '#app/[locale]/desk/_form/open-desk.ts'
import type { Prefilling } from '#app/[locale]/desk/capture/_inputs/prefill.ts'
import type { DecisionLine } from '#app/[locale]/desk/capture/_record/candidate.ts'
import { type CapturedText, capturedText } from '#db/queries/captured-text'
import { finderParties } from '#db/queries/finder-parties'
import type { Span } from '#domain/citation'
import type { Settled } from '#domain/decision'
import { findPromises, proposeAt } from '#domain/finder/find'
import type { FinderSetting, Found } from '#domain/finder/found'
import { isLocale } from '#domain/locale'

export type Capture = {
  view: DeskView
  captured: CapturedText
  setting: Prefilling
  find(text: string): Found[]
  /** What a chosen passage would be recorded as. */
  propose(passage: Span): Found | null
}

/** A contributor may reject; the verbs refuse what a role may not do. */
export async function openCapture(params: SlugParams, search: Search | null): Promise<Capture> {
  const { slug } = await params
  const view = await openDesk(params, search, `/desk/capture/${slug}`, 'reject_candidate')
  const captured = await capturedText(view.q, slug)
  if (!captured) notFound()
  const { document, meeting, issuer, publisher } = captured
  const labels = new Map(view.offers.parties.map((one) => [one.slug, one.label]))
  // As the statement's verb does: said at the meeting, printed later.
  const day = meeting?.day ?? document.published_on
  const finder: FinderSetting = { language: document.language, day, parties: await finderParties(view.q) }
  const { language } = document
  return {
    view,
    captured,
    setting: {
      text: captured.text,
      language: isLocale(language) ? language : view.locale,
      day,
      labels,
      account: labels.get((issuer ?? publisher)?.slug ?? '') ?? '',
    },
    find: (text) => findPromises(text, finder),
    propose: (passage) => proposeAt(captured.text, passage, finder),
  }
}

type Line = Omit<CapturedText['decisions'][number], 'outcome'> | CapturedText['cited'][number]

export function decisionLines({ view, captured }: Pick<Capture, 'view' | 'captured'>): DecisionLine[] {
  const own = view.viewer?.name
  const line = ({ start, end, commitment, title }: Line, outcome: Settled, mine = 0): DecisionLine => ({
    start,
    end,
    outcome,
    mine,
    beside: outcome === 'cited',
    title: title && view.words.text(title),
    lang: view.words.lang(title),
    href: commitment && view.href(`/commitments/${commitment}`),
  })
  return [
    ...captured.decisions.map((one) => line(one, one.outcome, one.by === own ? one.at : 0)),
    ...captured.cited.map((one) => line(one, 'cited')),
  ]
}
