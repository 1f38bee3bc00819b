/** A statement as JSON: who said what, when, and the exact words with a link that opens the publisher's page at them. */
import { z } from 'zod'
import { type Quote, textFragmentUrl } from '#domain/citation'
import type { Day } from '#domain/day'
import type { DueWindow } from '#domain/due-window'
import type { Locale, Localized } from '#domain/locale'
import type { Act, Claim, Modality } from '#domain/statement'
import * as v from '#formats/json/values'

type Named = { slug: string; name: Localized }
type Cited = {
  slug: string
  title: string
  language: string
  url: string | null
  published_on: Day
  publisher: Named
}
export type Statement = {
  id: string
  act: Act
  modality: Modality
  said_on: Day
  account: Named | null
  speaker: { name: Localized; office: Localized } | null
  target: string | null
  quote: Quote
  due: DueWindow
  claim: Claim | null
  note: Localized | null
  document: Cited
  meeting: { slug: string; title: Localized } | null
  commitment: { slug: string; title: Localized } | null
}

const citationShape = z
  .strictObject({
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    document: z.strictObject({
      slug: v.slug,
      title: z.string(),
      language: z.string(),
      published_on: v.day,
      publisher: v.named,
      url: z.string().nullable(),
    }),
    link: z.string().nullable(),
  })
  .meta({ id: 'Citation' })

export const statementShape = z
  .strictObject({
    id: v.id,
    commitment: v.titled.nullable(),
    target: v.id.nullable(),
    act: v.act,
    modality: v.modality,
    said_on: v.day,
    account: v.named.nullable(),
    speaker: z.strictObject({ name: z.string(), office: z.string() }).nullable(),
    due: v.due.extend({ rule: z.string().nullable() }).meta({ id: 'SaidWindow' }),
    claim: z
      .strictObject({
        measure: v.measure,
        qualifier: v.qualifier,
        low: v.decimal.nullable(),
        high: v.decimal.nullable(),
        currency: v.currency,
      })
      .nullable(),
    note: z.string().nullable(),
    meeting: v.titled.nullable(),
    citation: citationShape,
  })
  .meta({ id: 'Statement' })

const claimJson = ({ measure, qualifier, low, high, currency }: Claim) => ({
  measure,
  qualifier,
  low: v.moneyOrNull(low, currency),
  high: v.moneyOrNull(high, currency),
  currency,
})

function citationJson(quote: Quote, document: Cited, locale: Locale): z.input<typeof citationShape> {
  const { slug, title, language, published_on, publisher, url } = document
  return {
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    document: { slug, title, language, published_on, publisher: v.namedIn(publisher, locale), url },
    link: url && textFragmentUrl(url, quote),
  }
}

export function statementJson(said: Statement, locale: Locale): z.input<typeof statementShape> {
  const { account, speaker, commitment, meeting, claim } = said
  return {
    id: said.id,
    commitment: commitment && v.titledIn(commitment, locale),
    target: said.target,
    act: said.act,
    modality: said.modality,
    said_on: said.said_on,
    account: account && v.namedIn(account, locale),
    speaker: speaker && {
      name: v.textIn(speaker.name, locale),
      office: v.textIn(speaker.office, locale),
    },
    due: said.due,
    claim: claim && claimJson(claim),
    note: v.textOrNull(said.note, locale),
    meeting: meeting && v.titledIn(meeting, locale),
    citation: citationJson(said.quote, said.document, locale),
  }
}
