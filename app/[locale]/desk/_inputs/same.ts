/** What a person says of the likely same commitments: it is this one, or it is another. */
import type { Reading } from '#app/[locale]/desk/_inputs/reading.ts'
import type { recordCommitment } from '#db/verbs/record-commitment'
import type { recordStatement } from '#db/verbs/record-statement'

type CommitmentInput = Parameters<typeof recordCommitment>[2]
type StatementInput = Parameters<typeof recordStatement>[2]

/** The answers of the panel; what it showed stands beside them. */
const ANOTHER = 'other'
const SLUG = /^[a-z0-9-]+$/

/** The commitment that it is, null where nobody said so. */
export function sameAs(read: Reading): string | null {
  const said = read.text('same_as')
  return said && said !== ANOTHER && SLUG.test(said) ? said : null
}

/** What was shown counts as looked at once the person has said that theirs is another. */
export const lookedAt = (read: Reading): string[] =>
  read.text('same_as') === ANOTHER
    ? (read.text('looked_at') ?? '').split(',').filter((one) => SLUG.test(one))
    : []

/** The words that were to make a promise say again one that the book has. */
export function sameSaid({ statements }: CommitmentInput, commitment: string): StatementInput {
  const [said] = statements
  if (!said) throw new Error('a commitment without words')
  const { target: _, ...words } = said
  return { ...words, act: words.act === 'makes' ? 'restates' : words.act, commitment }
}
