/** The words behind a commitment as JSON: statements with their citations, batches with their stages, recorded statuses. */
import { type Quote, textFragmentUrl } from '#domain/citation'
import type { Day } from '#domain/day'
import type { DueWindow } from '#domain/due-window'
import { inLocale, type Locale, type Localized } from '#domain/locale'
import { decimalOf } from '#domain/money'

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
  act: string
  modality: string
  said_on: Day
  account: Named | null
  speaker: { name: Localized; office: Localized } | null
  quote: Quote
  due: DueWindow
  claim: {
    measure: string
    qualifier: string
    low: number | null
    high: number | null
    currency: string
  } | null
  note: Localized | null
  document: Cited
  meeting: { slug: string; title: Localized } | null
}
export type Batch = {
  id: string
  label: Localized | null
  qualifier: string
  low: number | null
  high: number | null
  currency: string | null
  channels: readonly Named[]
  stages: readonly { stage: string; on: Day; statement: { id: string } | null }[]
}
export type Status = {
  fulfilment: string
  on: Day
  note: Localized | null
  statements: readonly { id: string }[]
  look: Look | null
}
export type Look = {
  on: Day
  looked_at: readonly { name: string; url: string | null }[]
  note: Localized | null
}

const text = (value: Localized | null, locale: Locale): string | null =>
  value ? inLocale(value, locale).text : null
const size = (value: number | null, currency: string | null) =>
  value === null ? null : currency ? decimalOf({ minor: value, currency }) : value
const named = ({ slug, name }: Named, locale: Locale) => ({ slug, name: text(name, locale) })

/** The citation carries the exact words and a link that opens the publisher's page at them. */
export function statementJson(said: Statement, locale: Locale) {
  const { document, quote, claim } = said
  return {
    id: said.id,
    act: said.act,
    modality: said.modality,
    said_on: said.said_on,
    account: said.account && named(said.account, locale),
    speaker: said.speaker && {
      name: text(said.speaker.name, locale),
      office: text(said.speaker.office, locale),
    },
    due: said.due,
    claim: claim && {
      ...claim,
      low: size(claim.low, claim.currency),
      high: size(claim.high, claim.currency),
    },
    note: text(said.note, locale),
    meeting: said.meeting && { slug: said.meeting.slug, title: text(said.meeting.title, locale) },
    citation: {
      exact: quote.exact,
      prefix: quote.prefix,
      suffix: quote.suffix,
      document: {
        slug: document.slug,
        title: document.title,
        language: document.language,
        published_on: document.published_on,
        publisher: named(document.publisher, locale),
        url: document.url,
      },
      link: document.url && textFragmentUrl(document.url, quote),
    },
  }
}

export const batchJson = (batch: Batch, locale: Locale) => ({
  id: batch.id,
  label: text(batch.label, locale),
  qualifier: batch.qualifier,
  low: size(batch.low, batch.currency),
  high: size(batch.high, batch.currency),
  currency: batch.currency,
  channels: batch.channels.map((party) => named(party, locale)),
  stages: batch.stages.map(({ stage, on, statement }) => ({ stage, on, statement: statement?.id ?? null })),
})

/** A batch outside its commitment's page names the commitment, and what was promised. */
export type Delivery = Batch & {
  target: string
  phrase: string | null
  commitment: { slug: string; title: Localized }
  item: Localized
}
export const deliveryJson = (delivery: Delivery, locale: Locale) => ({
  ...batchJson(delivery, locale),
  target: delivery.target,
  phrase: delivery.phrase,
  commitment: { slug: delivery.commitment.slug, title: text(delivery.commitment.title, locale) },
  item: text(delivery.item, locale),
})

export const lookJson = (look: Look, locale: Locale) => ({
  on: look.on,
  looked_at: look.looked_at,
  note: text(look.note, locale),
})

export const statusJson = (status: Status, locale: Locale) => ({
  fulfilment: status.fulfilment,
  on: status.on,
  note: text(status.note, locale),
  statements: status.statements.map(({ id }) => id),
  look: status.look && lookJson(status.look, locale),
})
