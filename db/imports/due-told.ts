/** What a new row's due phrase was read as, told before it is written; a phrase that says nothing to the book is a warning. */
import type { ManyHand } from '#db/many/hand'
import { readFrom } from '#db/verbs/statement-input'
import type { CommitmentInput } from '#db/verbs/write-commitment'
import { readDuePhrase } from '#domain/due-phrase'
import { DUE_READ, dueValue } from '#domain/import/due-read'
import type { FieldChange } from '#domain/import/fate'
import type { Flaw } from '#domain/problem'

type DueTold = { told: FieldChange[]; warnings: Flaw[] }

export async function dueTold({ find }: ManyHand, { statements }: CommitmentInput): Promise<DueTold> {
  const [said] = statements
  const phrase = said?.due_phrase
  const source = said && phrase ? await find.document(said.document) : null
  if (!said || !phrase || !source) return { told: [], warnings: [] }
  const due = readDuePhrase(phrase, await readFrom(find, said, source))
  const at = 'statements.0.due_phrase'
  if (due.type === 'none')
    return { told: [], warnings: [{ code: 'due_not_read', at, facts: { value: phrase.slice(0, 80) } }] }
  return { told: [{ field: DUE_READ, old: null, new: dueValue(due) }], warnings: [] }
}
