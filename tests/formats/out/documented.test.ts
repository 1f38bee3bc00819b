// The page about files names every file, every table and every column, in their order; what is declared is documented.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TAKEN } from '#domain/taking'
import { FILES } from '#formats/out/index'
import { COMMITMENT_COLUMNS } from '#formats/out/tables/commitments'
import { DELIVERY_COLUMNS } from '#formats/out/tables/deliveries'
import { DOCUMENT_COLUMNS } from '#formats/out/tables/documents'
import { FLOW_COLUMNS } from '#formats/out/tables/flows'
import { MEETING_COLUMNS } from '#formats/out/tables/meetings'
import { PARTY_COLUMNS } from '#formats/out/tables/parties'
import { STATEMENT_COLUMNS } from '#formats/out/tables/statements'

const TABLES: Record<string, readonly { key: string; sort: string }[]> = {
  commitments: COMMITMENT_COLUMNS,
  statements: STATEMENT_COLUMNS,
  deliveries: DELIVERY_COLUMNS,
  meetings: MEETING_COLUMNS,
  documents: DOCUMENT_COLUMNS,
  parties: PARTY_COLUMNS,
  flows: FLOW_COLUMNS,
}
const [general = '', ...parts] = readFileSync('docs/exports.md', 'utf8').split(/^## (?=[a-z])/m)
const sections = new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part]))

/** The names in the first cell of each line, with the sort in the second. */
const rows = (section: string) =>
  [...section.matchAll(/^\| (`[^|]+`) \| (\w+) \| (\S[^|]*\S) \|$/gm)].map(
    ([, names = '', sort, meaning]) => ({
      names: [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
      sort,
      meaning,
    }),
  )

describe.each(Object.entries(TABLES))('%s', (what, columns) => {
  const documented = rows(sections.get(what) ?? '')

  test('every column, in its order', () => {
    expect(documented.flatMap(({ names }) => names)).toEqual(columns.map(({ key }) => key))
  })

  test('each of the sort that it has', () => {
    const told = documented.map(({ names: [first], sort }) => [first, sort])
    expect(told).toEqual(told.map(([first]) => [first, columns.find(({ key }) => key === first)?.sort]))
  })
})

test('every table, and no other', () => {
  expect([...sections.keys()].sort()).toEqual(Object.keys(TABLES).sort())
  const tables = Object.keys(TAKEN).filter((what) => what !== 'changes')
  expect(tables.sort()).toEqual(Object.keys(TABLES).sort())
})

test('every file', () => {
  const named = [...general.matchAll(/^\| `([a-z.]+)` \|/gm)].map(([, name = '']) => name)
  const everywhere = named.filter((name) => !name.includes('.'))
  const files = Object.keys(TABLES).flatMap((what) => everywhere.map((extension) => `${what}.${extension}`))
  expect([...FILES.keys()].sort()).toEqual([...files, ...named.filter((name) => name.includes('.'))].sort())
})

test('every filter that a table has of its own', () => {
  for (const { records } of Object.values(TAKEN))
    for (const name of records) expect(general).toContain(`\`${name}\``)
})
