/** Enters the founding records through the verbs, in the order of the chain, in one transaction. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { audit } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { addDocument } from '#db/verbs/add-document'
import { addMeeting } from '#db/verbs/add-meeting'
import { addParty } from '#db/verbs/add-party'
import { recordBatch } from '#db/verbs/batch'
import { changeStatus } from '#db/verbs/change-status'
import { recordCommitment } from '#db/verbs/record-commitment'
import { recordStatement } from '#db/verbs/record-statement'
import { linkCommitments, recordDisagreement } from '#db/verbs/relate'
import { systemActor } from '#domain/permission'

type Input<V extends (...given: never[]) => unknown> = Parameters<V>[2]
type Keyed<T> = T & { key: string }
type Records = {
  parties: Input<typeof addParty>[]
  meetings: Input<typeof addMeeting>[]
  documents: Input<typeof addDocument>[]
  statements: Keyed<Input<typeof recordStatement>>[]
  commitments: Omit<Keyed<Input<typeof recordCommitment>>, 'statements' | 'key'>[]
  deliveries: Input<typeof recordBatch>[]
  'status-changes': Omit<Input<typeof changeStatus>, 'n'>[]
  links: Input<typeof linkCommitments>[]
  disagreements: Input<typeof recordDisagreement>[]
}

export const SEED_ACTOR = 'seed'
const folder = join(process.cwd(), 'data')
const read = async <F extends keyof Records>(file: F): Promise<Records[F]> =>
  JSON.parse(await readFile(join(folder, `${file}.json`), 'utf8')) as Records[F]

const need = (found: Record<string, string>, key: string): string => {
  const id = found[key]
  if (!id) throw new Error(`the founding records name "${key}", which is not among them`)
  return id
}

export async function seedDocuments(store: Store): Promise<void> {
  const context = { actor: systemActor(SEED_ACTOR) }
  const statements: Record<string, string> = {}
  const targets: Record<string, string> = {}
  const said = await read('statements')
  await store.write(async () => {
    for (const party of await read('parties')) await addParty(store, context, party)
    for (const meeting of await read('meetings')) await addMeeting(store, context, meeting)
    for (const document of await read('documents')) await addDocument(store, context, document)
    for (const one of await read('commitments')) {
      const own = said.filter((s) => s.commitment === one.slug)
      const written = await recordCommitment(store, context, { ...one, statements: own })
      Object.assign(statements, written.statements)
      Object.assign(targets, written.targets)
    }
    for (const alone of said.filter((s) => !s.commitment)) {
      const { id } = await recordStatement(store, context, alone)
      statements[alone.key] = id
    }
    for (const batch of await read('deliveries')) {
      const stages = batch.stages.map((s) => ({
        ...s,
        statement: s.statement ? need(statements, s.statement) : null,
      }))
      await recordBatch(store, context, { ...batch, target: need(targets, batch.target), stages })
    }
    for (const change of await read('status-changes'))
      await changeStatus(store, context, {
        ...change,
        n: null,
        evidence: (change.evidence ?? []).map((key) => need(statements, key)),
      })
    for (const link of await read('links')) await linkCommitments(store, context, link)
    for (const one of await read('disagreements'))
      await recordDisagreement(store, context, {
        ...one,
        a: need(statements, one.a),
        b: need(statements, one.b),
      })
  })
}

/** True where nothing was ever written. */
export async function isEmptyBook(store: Store): Promise<boolean> {
  return (await store.read.select({ seq: audit.seq }).from(audit).limit(1)).length === 0
}
