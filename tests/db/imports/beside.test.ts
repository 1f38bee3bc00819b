// Names beside codes: a name that was changed is read where its code was not; one that its code contradicts is told.
import { expect, test } from 'vitest'
import { planImport } from '#db/verbs/import-records'
import type { RowFate } from '#domain/import/fate'
import { imported, rowsOf, tenPumps } from '#tests/support/imports.ts'
import { bookOfSources } from '#tests/support/records.ts'
import { readTableOf } from '#tests/support/table.ts'

const CODES = { topic: 'energy', promisers: ['aland'] }

test.each<[string, Record<string, unknown>, Record<string, unknown>, unknown[], string[]]>([
  ['the same in words is the same', CODES, { topic: 'energy', promisers: ['Aland'] }, [], []],
  ['another topic', CODES, { topic: 'recovery' }, [['topic', 'recovery']], []],
  ['another party', CODES, { promisers: ['Aland', 'Boria'] }, [['promisers', 'aland; boria']], []],
  ['a name that nobody has', CODES, { promisers: ['Nobody'] }, [], ['name_beside_differs promisers']],
  [
    'a code changed, its name not',
    { ...CODES, topic: 'recovery' },
    { topic: 'energy' },
    [['topic', 'recovery']],
    [],
  ],
  [
    'code and name changed apart',
    { ...CODES, topic: 'recovery' },
    { topic: 'security' },
    [['topic', 'recovery']],
    ['name_beside_differs topic'],
  ],
])('%s', async (_name, codes, beside, changes, told) => {
  const store = await bookOfSources()
  await imported(store, 'commitments', [tenPumps])
  const [row] = rowsOf([{ ref: tenPumps.ref, ...codes }])
  if (!row) throw new Error('one row was given')
  const fates: RowFate[] = []
  await planImport(store.read, {
    what: 'commitments',
    records: () => [{ ...row, beside }],
    tell: (fate) => void fates.push(fate),
  })
  expect(fates[0]?.changes.map(({ field, new: value }) => [field, value])).toEqual(changes)
  expect(fates[0]?.flaws.map(({ code, field }) => `${code} ${field}`)).toEqual(told)
})

test('a table of the book has them in columns of their own', async () => {
  const { records, head } = await readTableOf(
    'commitments',
    'slug,Kind (code),Kind,Promised by (code),Promised by\na,in_kind,Financial support,japan,Japan; Ukraine\n',
  )
  expect(head?.columns.map(({ field, beside }) => beside ?? field)).toEqual([
    'slug',
    'kind',
    'kind',
    'promisers',
    'promisers',
  ])
  expect(records[0]?.input).toMatchObject({ kind: 'in_kind', promisers: ['japan'] })
  expect(records[0]?.beside).toMatchObject({ promisers: ['Japan', 'Ukraine'] })
})
