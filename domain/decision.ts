/** What a person decided about a sentence of a text: it made a commitment, it belongs to one, or neither. */
import type { ActName } from '#domain/permission'

type OutcomeMeaning = {
  /** It made a record, beside which a sentence may make another one. */
  records: boolean
  /** Who may not do this may not take it back either. */
  act: ActName
}

export const OUTCOMES = {
  accepted: { records: true, act: 'accept_candidate' },
  tied: { records: true, act: 'tie_candidate' },
  rejected: { records: false, act: 'reject_candidate' },
} as const satisfies Record<string, OutcomeMeaning>
export type Outcome = keyof typeof OUTCOMES

/** A sentence that a promise of the book quotes already is settled without a decision. */
export type Settled = Outcome | 'cited'
