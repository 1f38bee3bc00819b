/** All that an activity is written from: a judged promise with its parties, words, batches, statuses and links. */
import type { LinkType } from '#domain/commitment'
import type { Day } from '#domain/day'
import type { BatchTold } from '#domain/delivery'
import type { Kind } from '#domain/kind'
import type { Localized } from '#domain/locale'
import type { PartyType } from '#domain/party'
import type { Act, Claim } from '#domain/statement'
import type { Fulfilment } from '#domain/status'
import type { TargetForm } from '#domain/target'
import type { Line } from '#formats/commitment-json'

export type Organisation = {
  slug: string
  type: PartyType
  name: Localized
  iati_ref: string | null
  /** Its own country, else that of what it belongs to. */
  country: string | null
}
export type ActivityTarget = Line['targets'][number] & {
  id: string
  form: TargetForm
  phrase: string | null
}
export type Said = {
  act: Act
  said_on: Day
  account: { name: Localized } | null
  speaker: { name: Localized; office: Localized } | null
  target: string | null
  quote: { exact: string }
  claim: Claim | null
  document: {
    slug: string
    title: string
    language: string
    url: string | null
    published_on: Day
    publisher: { name: Localized }
  }
}
export type ActivityBatch = BatchTold<Organisation, string, string>
export type ActivityLink = { type: LinkType; back: boolean; slug: string; kind: Kind; title: Localized }

export type ActivityFacts = {
  line: Omit<Line, 'targets'> & { id: string; targets: readonly ActivityTarget[] }
  note: Localized | null
  settling: Localized | null
  promisers: readonly Organisation[]
  beneficiaries: readonly Organisation[]
  channels: readonly Organisation[]
  statements: readonly Said[]
  /** With the stages that were reported by the day, and no others. */
  batches: readonly ActivityBatch[]
  statuses: readonly { fulfilment: Fulfilment; on: Day; note: Localized | null }[]
  links: readonly ActivityLink[]
}
