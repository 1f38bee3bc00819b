/** A commitment that names several things the book does not have is told all of them, each at its field. */
import { expect, test } from 'vitest'
import { recordCommitment } from '#db/verbs/record-commitment'
import { Problem } from '#domain/problem'
import { CONTEXT, foundingBook } from '#tests/support/founding-book.ts'

test('every unknown name is told at once', async () => {
  const store = await foundingBook()
  const refused = await recordCommitment(store, CONTEXT, {
    title: { en: 'A promise of nobody' },
    kind: 'dialogue',
    topic: 'other',
    promisers: ['atlantis'],
    beneficiaries: ['japan', 'lemuria'],
    statements: [
      {
        document: 'no-such-document',
        party: 'mu',
        act: 'makes',
        modality: 'will',
        quote: { exact: 'we will' },
      },
    ],
  }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Problem)
  expect((refused as Problem).flaws.map(({ code, at, facts }) => [code, at, facts?.value])).toEqual([
    ['not_found_name', 'promisers.0', 'atlantis'],
    ['not_found_name', 'beneficiaries.1', 'lemuria'],
    ['not_found_name', 'statements.0.document', 'no-such-document'],
    ['not_found_name', 'statements.0.party', 'mu'],
  ])
  store.close()
})
