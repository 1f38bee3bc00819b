/** What a person decided about a sentence of a text: it made a commitment, it belongs to one, or neither. */
type OutcomeMeaning = { /** It can be taken back: nothing in the book rests on it. */ reopens: boolean }

export const OUTCOMES = {
  accepted: { reopens: false },
  tied: { reopens: false },
  rejected: { reopens: true },
} as const satisfies Record<string, OutcomeMeaning>
export type Outcome = keyof typeof OUTCOMES

/** A sentence that a promise of the book quotes already is settled without a decision. */
export type Settled = Outcome | 'cited'
