/** Promises of the book that a record may be the same as, or belong to, in the reader's words. */

import { alikeRecords } from '#app/[locale]/desk/_acts/alike.ts'
import { plainName } from '#app/[locale]/desk/_inputs/reading.ts'
import { SAID, type Values } from '#app/[locale]/desk/capture/_inputs/prefill.ts'
import type { Likely } from '#app/[locale]/desk/capture/_record/candidate.ts'
import type { Capture } from '#app/[locale]/desk/capture/_record/open-capture.ts'
import { similarCommitments } from '#db/queries/similar-commitments'
import { TOPICS } from '#domain/commitment'
import { KINDS, type Kind } from '#domain/kind'
import { LOCALES } from '#domain/locale'
import { SIMILAR } from '#domain/similar'

const MOST = 5

const isKind = (text: string | undefined): text is Kind => text !== undefined && Object.hasOwn(KINDS, text)

/** The values of a numbered field, row by row. */
const rows = (values: Values, name: RegExp): string[] =>
  Object.entries(values).flatMap(([key, value]) => (name.test(key) && value ? [value] : []))

export async function likelyLines({ view, setting }: Capture, values: Values): Promise<Likely[]> {
  const names = view.names()
  const refs = (name: RegExp) => rows(values, name).map((label) => names.get(plainName(label)) ?? label)
  const quote = values[`${SAID}quote.exact`] ?? ''
  const titles = Object.fromEntries(LOCALES.map((locale) => [locale, values[`title.${locale}`]]))
  if (!quote && Object.values(titles).every((title) => !title)) return []
  const found = await similarCommitments(
    view.q,
    {
      promisers: refs(/^promisers\./),
      beneficiaries: refs(/^beneficiaries\./),
      kind: isKind(values.kind) ? values.kind : null,
      topic: TOPICS.find((one) => one === values.topic) ?? null,
      titles,
      quote,
      numbers: rows(values, /^targets\.\d+\.(low|high)$/)
        .map(Number)
        .filter(Number.isFinite),
      said: [setting.day],
    },
    MOST,
  )
  const records = alikeRecords(found, view.locale)
  return records.map((record, n) => ({ ...record, alike: (found[n]?.score ?? 0) >= SIMILAR }))
}
