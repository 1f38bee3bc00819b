// What a due phrase was read as is told with a new row; a phrase that says nothing is a warning.
import { describe, expect, test } from 'vitest'
import { planned, tenPumps } from '#tests/support/imports.ts'
import { bookOfSources } from '#tests/support/records.ts'
import { flawsOf, readTableOf } from '#tests/support/table.ts'

async function told(due_phrase: string, more = {}) {
  const { fates } = await planned(await bookOfSources(), 'commitments', [
    { ...tenPumps, due_phrase, ...more },
  ])
  const read = fates[0]?.changes.find(({ field }) => field === 'due_read')?.new
  return [read ?? null, fates[0]?.flaws.map(({ code, field }) => `${code} ${field}`).join() ?? '']
}

describe('a due phrase of a new row', () => {
  test.each([
    ['a day', '31.12.2027', 'calendar 2027-12-31 2027-12-31 2027-12-31', ''],
    ['a year, by the day on which it was said', 'this year', 'calendar 2024-01-01 2024-12-31 2024-12-31', ''],
    ['soon, which is no day', 'soon', 'soon - - -', ''],
    ['what the book does not understand', 'скоро', null, 'due_not_read due_phrase'],
  ])('%s', async (_name, phrase, read, flaws) => {
    const said = await told(phrase, { said_on: '2024-03-01' })
    expect(said).toEqual([read, flaws])
  })
})

test.each([
  ['31.02.2027', 'cell_not_a_day'],
  ['28.02.2027', undefined],
  ['до 31.02.2027', undefined],
  ['2027', undefined],
])('%s in a table', async (cell, flaw) => {
  const { records } = await readTableOf('commitments', `slug;due_phrase\na;${cell}\n`)
  expect(records.flatMap(flawsOf)[0]?.[0]).toBe(flaw)
})
