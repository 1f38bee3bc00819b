/** What the book knows of a series before it was ever read: who publishes it, how its file is told from others. */
import type { DatasetSort } from '#domain/flow'

type Known = {
  readonly slug: string | null
  readonly name: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly licence: string | null
  /** A file holds all of an edition: what it no longer holds has vanished from the series. */
  readonly whole: boolean
}

/** Without a slug of its own, each file is a series by its name: a country's flows, a publisher's activities. */
export const DATASETS: Record<DatasetSort, Known> = {
  kiel: {
    slug: 'kiel-ukraine-support-tracker',
    name: 'Ukraine Support Tracker',
    publisher: 'Kiel Institute for the World Economy',
    url: 'https://www.kielinstitut.de/topics/war-against-ukraine/ukraine-support-tracker/',
    licence: null,
    whole: true,
  },
  fts: {
    slug: null,
    name: null,
    publisher: 'OCHA Financial Tracking Service',
    url: 'https://fts.unocha.org/',
    licence: 'CC BY-IGO',
    whole: true,
  },
  iati: { slug: null, name: null, publisher: null, url: null, licence: null, whole: true },
  table: { slug: null, name: null, publisher: null, url: null, licence: null, whole: false },
}

/** A file's name without its ending, as it stands in addresses. */
export const fileSlug = (fileName: string): string =>
  fileName
    .replace(/\.[a-z0-9]+$/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
