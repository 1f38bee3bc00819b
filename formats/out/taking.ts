/** What a file is written from, and what a format is: the book hands over rows, a format makes bytes of them. */
import type { Kind } from '#domain/kind'
import type { Localized } from '#domain/locale'
import type { Asked } from '#domain/taking'
import type { Line } from '#formats/commitment-json'
import type { ActivityFacts } from '#formats/out/iati/facts'
import type { Records } from '#formats/out/records'

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
  about: readonly { slug: string; title: Localized }[]
  /** Of how many promises it is, where only the first are named. */
  aboutTotal: number
}

export type Taking = {
  asked: Asked
  /** The book's own address, without a path, and the one that gives this file. */
  bookUrl: string
  selfUrl: string
  /** The last audited act that is in it. */
  version: number
  /** The promises that fit, judged; `rows` are the records of each table, a few at a time. */
  lines(): AsyncIterable<TakenLine>
  rows: { readonly [W in keyof Records]: () => AsyncIterable<readonly Records[W][]> }
  sources(): Promise<readonly Source[]>
  changes(): Promise<readonly Change[]>
  /** How many promises of each kind fit. */
  kinds(): Promise<ReadonlyMap<Kind, number>>
  /** Those of the kinds that are aid, with all that stands behind them. */
  activities(): AsyncIterable<ActivityFacts>
  /** Who publishes the book, where it says so. */
  publisher?: { ref: string | null; name: string | null }
}

export type Format = {
  mediaType: string
  /** Shown by the browser or read by a program, rather than kept as a file. */
  inline?: boolean
  /** What must be known before the first byte, as headers; a `Problem` where there is nothing to write. */
  head?(taking: Taking): Promise<Readonly<Record<string, string>>>
  write(taking: Taking): AsyncIterable<string | Uint8Array>
}

/** Where a person reads about a promise. */
export const commitmentUrl = ({ bookUrl, asked }: Taking, slug: string): string =>
  `${bookUrl}/${asked.locale}/commitments/${slug}`
