/** What a brief is about and since when it tells, and what happened to its promises. */
import type { BriefKind } from '#domain/brief-asked'
import type { Day } from '#domain/day'
import type { Localized } from '#domain/locale'
import type { Fulfilment } from '#domain/status'

export type BriefSubject<Party> = {
  kind: BriefKind
  meeting: {
    slug: string
    title: Localized
    day: Day
    until: Day | null
    place: Localized
    ahead: boolean
  } | null
  parties: readonly Party[]
  since: Day
  /** The meeting from which `since` was taken. */
  sinceMeeting: { slug: string; title: Localized } | null
}

/** A recorded status or a stage of a batch, with the ids of the statements cited for it. */
export type EvidenceEvent = {
  id: string
  on: Day
  fulfilment: Fulfilment | null
  stage: string | null
  label: Localized | null
  cited: readonly string[]
}
