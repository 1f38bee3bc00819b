/** What is odd in a new row and taken all the same: words said after their document was published. */
import type { ManyHand } from '#db/many/hand'
import type { Flaw } from '#domain/problem'
import { saidTooLate } from '#domain/statement'

type Said = { document: string; said_on?: string | null | undefined }

export async function lateWords(
  { find }: Pick<ManyHand, 'find'>,
  { document, said_on }: Said,
  at: string,
): Promise<Flaw[]> {
  if (!said_on) return []
  const id = await find.id('document', document)
  const published = (id ? await find.document(id) : null)?.published_on
  if (!published || !saidTooLate(said_on, published)) return []
  return [{ code: 'said_after_published', at, facts: { said: said_on, published } }]
}
