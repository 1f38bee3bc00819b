/** What the book knows of a series before it was ever read: who publishes it, how its file is told from others. */
import type { DatasetSort } from '#domain/flow'

type Known = {
  readonly slug: string | null
  readonly name: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly licence: string | null
  /** What it is called, where each file is a series by itself. */
  readonly series: string | null
  /** Whether values of goods stand among its sums of money, as far as its publisher says. */
  readonly inKind: 'counted' | 'some' | 'not_said'
  /** All its amounts are reckoned in one currency, whatever was paid. */
  readonly converts: boolean
  /** Who tells it, where that is the same for all of its kind. */
  readonly reporter: 'third' | null
  /** A file holds all of an edition: what it no longer holds has vanished from the series. */
  readonly whole: boolean
}

const UNKNOWN = {
  slug: null,
  name: null,
  publisher: null,
  url: null,
  licence: null,
  series: null,
  inKind: 'not_said',
  converts: false,
  reporter: null,
} as const

/** Without a slug of its own, each file is a series by its name: a country's flows, a publisher's activities. */
export const DATASETS: Record<DatasetSort, Known> = {
  kiel: {
    slug: 'kiel-ukraine-support-tracker',
    name: 'Ukraine Support Tracker',
    publisher: 'Kiel Institute for the World Economy',
    url: 'https://www.kielinstitut.de/topics/war-against-ukraine/ukraine-support-tracker/',
    licence: null,
    series: null,
    inKind: 'counted',
    converts: true,
    reporter: 'third',
    whole: true,
  },
  fts: {
    slug: null,
    name: null,
    publisher: 'OCHA Financial Tracking Service',
    url: 'https://fts.unocha.org/',
    licence: 'CC BY-IGO',
    series: 'Financial Tracking Service',
    inKind: 'some',
    converts: false,
    reporter: 'third',
    whole: true,
  },
  iati: { ...UNKNOWN, whole: true },
  table: { ...UNKNOWN, whole: false },
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
