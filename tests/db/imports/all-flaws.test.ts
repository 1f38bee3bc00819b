// Everything wrong with a row is told at once, with the title that it has.
import { describe, expect, test } from 'vitest'
import { planImport } from '#db/verbs/import-records'
import type { RowFate, RowFlaw } from '#domain/import/fate'
import { rowsOf, tenPumps } from '#tests/support/imports.ts'
import { bookOfSources } from '#tests/support/records.ts'

const UNREAD: RowFlaw = { code: 'cell_not_a_code', column: 3, field: 'topic', facts: { value: 'wealth' } }

async function fateOf(input: Record<string, unknown>, flaws: readonly RowFlaw[] = []) {
  const store = await bookOfSources()
  const fates: RowFate[] = []
  const [record] = rowsOf([input])
  if (!record) throw new Error('one row was given')
  await planImport(store.read, {
    what: 'commitments',
    records: () => [{ ...record, flaws }],
    tell: (fate) => void fates.push(fate),
  })
  return fates[0]
}
const told = (fate: RowFate | undefined) => fate?.flaws.map(({ code, field }) => `${code} ${field}`)

describe('all flaws of a row at once', () => {
  test('a cell, names that nobody has, and what is lacking', async () => {
    const { topic: _, quote: __, ...rest } = tenPumps
    const fate = await fateOf({ ...rest, promisers: ['Nobody'], document: 'no-paper' }, [UNREAD])
    expect(told(fate)).toEqual([
      'cell_not_a_code topic',
      'required quote',
      'not_found_name promisers',
      'not_found_name document',
    ])
  })

  test('a number that its kind may not promise, beside a name', async () => {
    const fate = await fateOf({ ...tenPumps, kind: 'dialogue', speaker: 'Nobody' })
    expect(told(fate)).toEqual(['not_found_name speaker', expect.stringMatching(/^form_not_of_kind target_/)])
  })

  test('what hangs together with an unread cell is not guessed at', async () => {
    const flaw: RowFlaw = { ...UNREAD, field: 'target_low' }
    const { target_low: _, ...rest } = tenPumps
    expect(told(await fateOf(rest, [flaw]))).toEqual(['cell_not_a_code target_low'])
  })

  test('with the title of the row', async () => {
    const fate = await fateOf({ ...tenPumps, speaker: 'Nobody' })
    expect(fate?.changes.map(({ field, new: text }) => [field, text])).toContainEqual([
      'title_en',
      'Ten pumps from Aland',
    ])
  })
})
