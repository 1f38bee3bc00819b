/** What the desk's browser side knows of a passage: plain words and values, made on the server. */

import type { FormRecord } from '#app/_ui/form/state.ts'
import type { Settled } from '#domain/decision'
import type { FoundLabel } from '#domain/finder/found'
import type { Act } from '#domain/statement'

/** A passage with the record that it would make. */
export type Candidate = {
  start: number
  end: number
  /** What the finder judges it to be; null for a passage chosen by hand. */
  label: FoundLabel | null
  /** How sure the book is, and why, in words. */
  sure: string
  why: readonly string[]
  /** By the names of the form's fields; what is left out is empty. */
  values: Readonly<Record<string, string>>
  /** What the words would do to a promise that the book has. */
  act: Act
  /** The window that the due phrase was read to, in words. */
  due: string
  /** Names in the text that are no party of the book. */
  unknown: readonly string[]
}

export type DecisionLine = {
  start: number
  end: number
  outcome: Settled
  /** Quoted by the promise without a decision here: no passage of its own. */
  beside: boolean
  /** When the reader made it; 0 where somebody else did. */
  mine: number
  title: string | null
  lang: string | undefined
  /** The commitment that it made or was tied to. */
  href: string | null
}

/** A promise of the book that the passage may be about. */
export type Likely = FormRecord & {
  /** So like that another record of it must be meant. */
  alike: boolean
}
