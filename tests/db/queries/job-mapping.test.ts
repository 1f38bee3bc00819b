// The last mapping of a table with the same headers and of the same sort.
import { expect, test } from 'vitest'
import { openJob } from '#db/jobs/steps'
import { jobMapping } from '#db/queries/job-mapping'
import type { Importable } from '#domain/import/job'
import { bookOfSources, system } from '#tests/support/records.ts'

test('is found by what the headers are, not by their order', async () => {
  const store = await bookOfSources()
  const brought = (what: Importable, headers: string[], more: object, name = 'a.csv') =>
    openJob(store, system, {
      ...{ sort: 'import', what, state: 'mapping', format: 'csv', file_name: name },
      options: { head: { columns: headers.map((header) => ({ header })) }, ...more },
    })
  await brought('flows', ['a', 'b'], { mapping: { ref: 1 } })
  await brought('flows', ['a', 'b'], { mapping: { ref: 2 }, constants: { currency: 'JPY' } }, 'b.csv')
  await brought('flows', ['a', 'b'], {})
  await brought('parties', ['a', 'c'], { mapping: { ref: 1 } })
  expect(await jobMapping(store.read, 'flows', ['b', 'a'])).toMatchObject({
    ...{ file: 'b.csv', mapping: { ref: 2 }, constants: { currency: 'JPY' }, headers: ['a', 'b'] },
  })
  expect(await jobMapping(store.read, 'flows', ['a', 'c'])).toBeNull()
  expect(await jobMapping(store.read, 'flows', ['a', 'b', 'b'])).toBeNull()
})
