/** A commitment as it would be after a row: what the row leaves blank stays as it is. */
import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { listIn, size, text, wordsIn, wordsOver } from '#db/imports/cells'
import type { State } from '#db/imports/commitment-fields'
import { cellWords, targetCells, targetOf } from '#db/imports/commitment-new'
import type { Names } from '#db/imports/names'
import type { Q } from '#db/q'
import { delivery, stage_report } from '#db/schema/sqlite'
import { listOf } from '#db/values/codes'
import { asFlaws } from '#db/values/flaws'
import type { EntityRow } from '#db/verbs/entities'
import { targetInput, targetRow } from '#db/verbs/target-input'
import { commitmentFields } from '#db/verbs/write-commitment'
import { LIVES } from '#domain/commitment'
import { endsAfter } from '#domain/ends'
import type { ImportRecord } from '#domain/import/record'
import { type Kind, ladderOf } from '#domain/kind'
import { Problem, problem } from '#domain/problem'

type Input = ImportRecord['input']

const { title, kind, topic, testability, settling, note } = commitmentFields
const fields = z.object({
  title,
  kind,
  topic,
  testability,
  settling,
  note,
  life: z.enum(listOf(LIVES)),
})

function parsed<S extends z.ZodType>(schema: S, given: unknown, at = ''): z.output<S> {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const { flaws } = asFlaws(result.error)
  throw new Problem(flaws.map((flaw) => ({ ...flaw, at: `${at}${flaw.at ?? ''}` })))
}

function rowAfter(row: State['row'], input: Input): State['row'] {
  const over = (name: 'title' | 'settling' | 'note') => wordsOver(row[name], wordsIn(input, name))
  const code = (name: 'kind' | 'topic' | 'testability' | 'life') => text(input[name]) ?? row[name]
  const after = parsed(fields, {
    title: over('title'),
    settling: over('settling'),
    note: over('note'),
    kind: code('kind'),
    topic: code('topic'),
    testability: code('testability'),
    life: code('life'),
  })
  return { ...row, ...after, settling: after.settling ?? null, note: after.note ?? null }
}

const sizesOf = ({ low, high, currency }: Pick<EntityRow<'target'>, 'low' | 'high' | 'currency'>) => ({
  low: size(low, currency),
  high: size(high, currency),
})

function targetAfter(
  target: EntityRow<'target'>,
  kind: Kind,
  cells: Readonly<Record<string, string | null>>,
  at: string,
): EntityRow<'target'> {
  const currency = cells.currency ?? target.currency
  const qualifier = parsed(targetInput.shape.qualifier, cells.qualifier ?? target.qualifier, `${at}qualifier`)
  const given = {
    item: wordsOver(target.item, cellWords(cells, 'item')),
    unit: wordsOver(target.unit, cellWords(cells, 'unit')),
    form: cells.form ?? target.form,
    qualifier,
    phrase: cells.phrase ?? target.phrase,
    ...endsAfter(qualifier, sizesOf(target), { low: cells.low ?? null, high: cells.high ?? null }),
    currency,
    measure: cells.measure ?? target.measure,
    role: cells.role ?? target.role,
  }
  return { ...target, ...targetRow(kind, parsed(targetInput, given, at), at) }
}

/** Further cells than the promise has targets are further targets of it. */
function targetAdded(
  row: State['row'],
  cells: Readonly<Record<string, string | null>>,
  position: number,
): EntityRow<'target'> {
  const at = `targets.${position}.`
  const given = targetRow(row.kind, parsed(targetInput, targetOf(cells, row.title), at), at)
  return { id: '', n: 0, commitment_id: row.id, position, ...given }
}

/** Batches that were delivered keep the ladder of their kind. */
async function requireLadder(q: Q, id: string, kind: Kind): Promise<void> {
  const batches = q.select({ id: delivery.id }).from(delivery).where(eq(delivery.commitment_id, id))
  const stages = await q.select().from(stage_report).where(inArray(stage_report.delivery_id, batches))
  if (stages.some((one) => !ladderOf(kind).stages.includes(one.stage)))
    throw problem('stage_not_on_ladder', 'kind')
}

export async function commitmentAfter(
  q: Q,
  state: State,
  { input }: ImportRecord,
  names: Names,
): Promise<State> {
  const row = rowAfter(state.row, input)
  const cells = targetCells(input)
  const present = state.targets.length
  if (cells.length > 0 && cells.length < present)
    throw problem('targets_differ', 'target_item', { present, given: cells.length })
  const checked = cells.length > 0 || row.kind !== state.row.kind
  const kept = checked
    ? state.targets.map((target, n) => targetAfter(target, row.kind, cells[n] ?? {}, `targets.${n}.`))
    : state.targets
  const targets = [...kept, ...cells.slice(present).map((one, n) => targetAdded(row, one, present + n))]
  if (row.kind !== state.row.kind) await requireLadder(q, row.id, row.kind)
  const side = async (name: keyof State['sides']) =>
    text(input[name]) === null && !Array.isArray(input[name])
      ? state.sides[name]
      : names.parties(listIn(input[name]), name)
  const sides = {
    promisers: await side('promisers'),
    beneficiaries: await side('beneficiaries'),
    channels: await side('channels'),
  }
  return { row, sides, targets }
}
