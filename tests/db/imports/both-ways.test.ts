// The same promises, once from a table and once by the form: the same rows, versions, lines and words of the index.
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { recordCommitment } from '#db/verbs/record-commitment'
import { canonical } from '#db/verbs/spelling'
import { verifyBook } from '#db/verify'
import { contents, imported, tenPumps } from '#tests/support/imports.ts'
import { bookOfSources, made, quote, system } from '#tests/support/records.ts'

test('written by a table or by the form, the book is the same', async () => {
  const [byTable, byForm] = [await bookOfSources(), await bookOfSources()]
  const numbers = Array.from({ length: 7 }, (_, n) => n)
  const { ref: _, ...row } = tenPumps
  await imported(
    byTable,
    'commitments',
    numbers.map((n) => ({
      ...row,
      slug: `pumps-${n}`,
      target_item_en: 'Pumps | Hoses',
      target_unit_en: 'piece | metre',
      target_low: ['10', String(n + 1)],
    })),
  )
  for (const n of numbers)
    await recordCommitment(byForm, system, {
      slug: `pumps-${n}`,
      title: { en: row.title_en, uk: row.title_uk },
      kind: 'in_kind',
      topic: 'energy',
      promisers: ['aland'],
      beneficiaries: ['boria'],
      targets: [
        {
          item: { en: 'Pumps' },
          unit: { en: 'piece' },
          form: 'quantity',
          qualifier: 'exactly',
          low: 10,
          high: 10,
        },
        {
          item: { en: 'Hoses' },
          unit: { en: 'metre' },
          form: 'quantity',
          qualifier: 'exactly',
          low: n + 1,
          high: n + 1,
        },
      ],
      statements: [{ ...made, said_on: null, quote: quote(row.quote), due_phrase: 'this year' }],
    })
  /** Ids by their rank; which act wrote a row, and the hashes that rest on it, apart. */
  const plain = async (store: typeof byTable) => {
    const { audit: _a, audit_subject: _s, ...found } = await contents(store, [])
    const { ledger: _l, ...rows } = found
    const ids = [...new Set(JSON.stringify(rows).match(/[0-9A-HJKMNP-TV-Z]{26}/g))].sort()
    const named = (text: string) =>
      text
        .replace(/[0-9A-HJKMNP-TV-Z]{26}/g, (id) => String(ids.indexOf(id)))
        .replace(/"(seq|known_from)":\d+/g, '"$1":0')
        .replace(/"(previous_hash|hash)":"[0-9a-f]*"/g, '"$1":""')
    const { ledger, version = [], ...others } = found
    // An image says the same in any order of its keys.
    const rest = { ...others, version: version.map((row) => canonical(JSON.parse(row))) }
    const lines = (ledger ?? []).map((line) => named(line.replace(/"id":"\w+",/, ''))).sort()
    const words = await store.read.all(sql`select words from commitment_words order by words`)
    return {
      words,
      ...Object.fromEntries(Object.entries(rest).map(([name, rows]) => [name, rows.map(named).sort()])),
      lines,
    }
  }
  expect(await plain(byTable)).toEqual(await plain(byForm))
  expect((await verifyBook(byTable.read)).differences).toEqual([])
})
