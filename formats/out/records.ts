/** The records that tables are written from, as the book hands them over. */
import type { BatchTold } from '#domain/delivery'
import type { DatasetSort, FlowOriginal, FlowPart, FlowPlace } from '#domain/flow'
import type { Localized } from '#domain/locale'
import type { PartyRole, PartyType } from '#domain/party'
import type { Measure, TargetForm } from '#domain/target'
import type { Line } from '#formats/commitment-json'
import type { Named } from '#formats/out/columns'
import type { Statement } from '#formats/statement-json'

type Target = Line['targets'][number] & { form: TargetForm; phrase: string | null }

export type CommitmentRecord = Omit<Line, 'targets'> & {
  id: string
  targets: readonly Target[]
  refs: readonly string[]
  settling: Localized | null
  note: Localized | null
  /** The words that made it, or the first that the book has. */
  first: {
    document: string
    account: Named | null
    quote: string
    said_on: string
    act: string
    modality: string
    due_phrase: string | null
  } | null
}

type Titled = { slug: string; title: Localized }
export type StatementRecord = Statement

export type DeliveryRecord = Omit<BatchTold<Named, StatementRecord>, 'target'> & {
  refs: readonly string[]
  commitment: Titled
  target: { id: string; position: number; item: Localized }
}

export type MeetingRecord = {
  id: string
  slug: string
  title: Localized
  day: string
  until: string | null
  place: Localized
  parties: readonly Named[]
  participants: readonly { name: Localized; office: Localized; party: Named | null }[]
  promises: number
}

export type DocumentRecord = {
  id: string
  slug: string
  title: string
  published_on: string
  language: string
  translation: 'none' | 'official' | 'provisional' | 'unknown'
  publisher: Named
  issuer: Named | null
  meeting: Titled | null
  url: string | null
  /** Of the attached text, where there is one. */
  sha256: string | null
  quotations: number
  promises: number
}

export type PartyRecord = {
  id: string
  refs: readonly string[]
  slug: string
  type: PartyType
  name: Localized
  short: Localized
  country: string | null
  iati_ref: string | null
  parent: Named | null
  aliases: readonly string[]
  counts: Record<PartyRole, number>
  statements: number
}

export type FlowRecord = {
  id: string
  dataset: { slug: string; name: string; sort: DatasetSort; as_of: string | null }
  ref: string
  code: string
  measure: Measure | null
  part_of: string | null
  amount: string | null
  currency: string | null
  value_date: string | null
  starts: string | null
  ends: string | null
  provider: string | null
  provider_code: string | null
  provider_party: Named | null
  receiver: string | null
  receiver_code: string | null
  receiver_party: Named | null
  places: readonly FlowPlace[]
  sectors: readonly FlowPart[]
  original: FlowOriginal | null
  title: string | null
  description: string | null
  activity: string | null
  commitment: Titled | null
}

export type Records = {
  commitments: CommitmentRecord
  statements: StatementRecord
  meetings: MeetingRecord
  documents: DocumentRecord
  parties: PartyRecord
  deliveries: DeliveryRecord
  flows: FlowRecord
}
