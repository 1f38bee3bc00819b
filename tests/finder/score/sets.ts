// The labelled sets: the material's, where it stands beside the project, and the project's own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Label = {
  doc: string
  start: number
  end: number
  label: 'commitment' | 'delivery' | 'none'
  promiser: string | null
  kind: string | null
  kind_alt: string[]
  due: string | null
  specific: boolean | null
  also: string | null
  ambiguous: boolean
}
export type Labelled = { doc: string; text: string; published: string; language: string; labels: Label[] }
export type LabelledSet = { name: string; documents: Labelled[]; missing: string | null }

const here = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

type Raw = Omit<Label, 'due'> & { due?: string | null; due_span?: [number, number] | null }

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** The first date that a text bears, for readouts that come without their day. */
export function dateIn(text: string): string | null {
  const head = text.slice(0, 1500)
  const iso = /\b(20\d{2})-(\d{2})-(\d{2})\b/.exec(head)
  if (iso) return iso[0]
  const dayFirst = /\b(\d{1,2})\s+(\p{L}+),?\s+(20\d{2})\b/u.exec(head)
  const monthFirst = /\b(\p{L}+)\s+(\d{1,2}),?\s+(20\d{2})\b/u.exec(head)
  for (const [name, day, year] of [
    [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]],
    [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]],
  ]) {
    const month = MONTHS.findIndex(
      (one) => one.startsWith((name ?? '').toLowerCase().slice(0, 3)) && (name ?? '').length > 2,
    )
    if (month >= 0) return `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  }
  return null
}

function documentsOf(
  folder: string,
  labels: string,
  language: string,
  dates: ReadonlyMap<string, string>,
): Labelled[] {
  const byDoc = Map.groupBy(lines<Raw>(labels), ({ doc }) => doc)
  return [...byDoc].map(([doc, raw]) => {
    const text = readFileSync(join(folder, `${doc}.txt`), 'utf8')
    const named = /(\d{4}-\d{2}-\d{2})/.exec(doc)?.[1]
    return {
      doc,
      text,
      language,
      published: dates.get(doc) ?? named ?? dateIn(text) ?? '2024-06-30',
      labels: raw.map(({ due_span, due, ...rest }) => ({
        ...rest,
        due: due_span ? text.slice(...due_span) : (due ?? null),
      })),
    }
  })
}

type Dated = { doc?: string; file?: string; published?: string; date?: string }

function datesOf(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map()
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Dated[]
  return new Map(
    rows.flatMap((row) => {
      const day = row.published ?? row.date
      return day ? [[(row.doc ?? row.file ?? '').replace(/\.txt$/, ''), day.slice(0, 10)] as const] : []
    }),
  )
}

/** Every second text is kept aside: its misses are never looked at while rules are written. */
function halves(set: LabelledSet): LabelledSet[] {
  const part = (rest: number) => set.documents.filter((_, n) => n % 2 === rest)
  return [
    { ...set, documents: part(0) },
    { ...set, name: `${set.name} aside`, documents: part(1) },
  ]
}

export function labelledSets(): LabelledSet[] {
  const material = here('../shared/material/readouts')
  const beside = [
    { name: 'seed', folder: here('../shared/documents'), labels: join(material, 'seed-labels.jsonl') },
    { name: 'open', folder: join(material, 'open/docs'), labels: join(material, 'open/labels.jsonl') },
    {
      name: 'later',
      folder: join(material, 'open/docs-unlabelled'),
      labels: here('tests/finder/unlabelled-labels.jsonl'),
    },
  ].map(({ name, folder, labels }) =>
    existsSync(folder) && existsSync(labels)
      ? {
          name,
          missing: null,
          documents: documentsOf(folder, labels, 'en', datesOf(join(folder, 'documents.json'))),
        }
      : { name, missing: `${folder} is not here`, documents: [] },
  )
  const own = readdirSync(here('tests/finder/own'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = here(`tests/finder/own/${name}`)
      return {
        name: `own ${name}`,
        missing: null,
        documents: documentsOf(
          folder,
          join(folder, 'labels.jsonl'),
          name,
          datesOf(join(folder, 'documents.json')),
        ),
      }
    })
  return [...beside, ...own.flatMap(halves)]
}
