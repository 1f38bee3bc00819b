/** Likely same commitments as lines that a form can show beside what was typed. */
import 'server-only'
import { hrefFor } from '#app/_server/view.ts'
import type { FormRecord } from '#app/_ui/form/state.ts'
import type { SimilarCommitment } from '#db/queries/similar-commitments'
import type { Locale } from '#domain/locale'
import { sidesText } from '#messages/sides-text'
import { wordsFor } from '#messages/words'

export function alikeRecords(found: readonly SimilarCommitment[], locale: Locale): FormRecord[] {
  const words = wordsFor(locale)
  const { t, text, lang, list, day, stops } = words
  const href = hrefFor(locale, null)
  return found.map((one) => ({
    slug: one.slug,
    title: text(one.title),
    lang: lang(one.title),
    about: [
      sidesText({ ...one, channels: [] }, { words }),
      one.firstSaidOn && t('desk.similar.said_on', { day: day(one.firstSaidOn) }),
    ]
      .filter(Boolean)
      .join(stops.dot),
    quote: one.quote,
    quoteLang: one.quoteLanguage ?? undefined,
    why: t('desk.similar.why', { reasons: list(one.why.map((why) => t(`desk.similar.reason.${why}`))) }),
    href: href(`/commitments/${one.slug}`),
  }))
}
