/** What a file is written from, and what a format is: the book hands over rows, a format makes bytes of them. */

import type { Localized } from '#domain/locale'
import type { Asked } from '#domain/taking'
import type { Line } from '#formats/commitment-json'

export type TakenLine = Line & { id: string }
export type Source = {
  slug: string
  title: string
  published_on: string
  url: string | null
  publisher: Localized
}
export type Change = {
  seq: number
  at: number
  act: string
  actor_name: string
  reason: string | null
  about: readonly { slug: string; title: Localized }[]
}

export type Taking = {
  asked: Asked
  /** The book's own address, without a path, and the one that gives this file. */
  bookUrl: string
  selfUrl: string
  /** The last audited act that is in it. */
  version: number
  lines(): AsyncIterable<TakenLine>
  sources(): Promise<readonly Source[]>
  changes(): Promise<readonly Change[]>
}

export type Format = {
  mediaType: string
  /** Shown by the browser or read by a program, rather than kept as a file. */
  inline?: boolean
  write(taking: Taking): AsyncIterable<string | Uint8Array>
}

/** Where a person reads about a promise. */
export const commitmentUrl = ({ bookUrl, asked }: Taking, slug: string): string =>
  `${bookUrl}/${asked.locale}/commitments/${slug}`
