/** What the page hands to the desk's browser side. */

import type { EndLinks } from '#app/[locale]/desk/capture/_record/all-decided.client.tsx'
import type { Candidate, DecisionLine, Likely } from '#app/[locale]/desk/capture/_record/candidate.ts'
import type { Locale } from '#domain/locale'

export type DeskData = {
  /** The document's short name, and the text that the offsets count in. */
  document: string
  sha256: string
  locale: Locale
  language: Locale
  candidates: readonly Candidate[]
  /** A passage that the address names and the finder does not. */
  chosen: Candidate | null
  decisions: readonly DecisionLine[]
  /** Starts and ends of all sentences, one after the other. */
  sentences: readonly number[]
  /** The current passage; null where all is decided. */
  at: string | null
  /** What the book has that is like the current passage. */
  likely: readonly Likely[]
  onlyOpen: boolean
  /** The current passage has a record, and another one is asked for. */
  further: boolean
  /** What the last act did, where it was sent without JavaScript. */
  message: string
  mayAccept: boolean
  links: EndLinks
}

/** An address of the same page. */
export const deskHref = (facts: { at?: string | null; onlyOpen?: boolean; further?: boolean }): string => {
  const params = new URLSearchParams()
  if (facts.at) params.set('at', facts.at)
  if (facts.onlyOpen) params.set('show', 'open')
  if (facts.further) params.set('further', 'yes')
  return `?${params}`
}
