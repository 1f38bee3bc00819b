/** Writes new commitments onto the sheets: their rows and first versions, their judged lines, and what they are found by. */

import type { PartyRef } from '#db/ledger-body'
import { ledgerRow, linesOf, referencesOf, wordsOf } from '#db/lines'
import { type Fresh, loadedOf, quotesOf } from '#db/many/loaded'
import { type Plan, type Shape, shapeFrom } from '#db/many/shape'
import type { Sheets } from '#db/many/sheets'
import { PART_ROWS } from '#db/verbs/part-rows'
import { firstVersion } from '#db/verbs/spelling'
import type { Lineage } from '#domain/party'

/** The tables that a new commitment has rows in. */
export const SCRIBED = [
  'commitment',
  'commitment_party',
  'target',
  'citation',
  'statement',
  'external_ref',
  'ledger',
  'ledger_party',
  'ledger_meeting',
  'audit_subject',
] as const
export type Plans = Readonly<Record<(typeof SCRIBED)[number], Plan>>

/** Plain enough to be told to another thread: the commitments, and the parties that they name. */
export type Chunk = {
  parties: readonly PartyRef[]
  lines: readonly (readonly [string, Lineage])[]
  fresh: readonly Fresh[]
}

type Made = { id: string; n: number } & Record<string, unknown>

export function scribeOn(sheets: Sheets, plans: Plans, { seq, at }: { seq: number; at: number }) {
  const shapes = Object.fromEntries(
    Object.entries(plans).map(([name, plan]) => [name, shapeFrom(plan)]),
  ) as Record<keyof Plans, Shape>

  function first(entity: keyof Plans, row: Made): void {
    const shape = shapes[entity]
    const spelt = firstVersion({ entity, seq, at }, row, shape.sorted)
    sheets.insertFirst(shape, row, { entity, seq, at, ...spelt })
  }

  function write(of: Fresh, parties: ReadonlyMap<string, PartyRef>, lines: ReadonlyMap<string, Lineage>) {
    const { id } = of.row
    first('commitment', of.row)
    for (const row of PART_ROWS.commitment_sides(id, of.sides)) sheets.insert(shapes.commitment_party, row)
    for (const row of of.targets) first('target', row)
    for (const { citation, row } of of.statements) {
      first('citation', citation)
      first('statement', row)
    }
    if (of.refs)
      for (const row of PART_ROWS.external_refs(id, of.refs)) sheets.insert(shapes.external_ref, row)
    const loaded = loadedOf(of, parties, lines)
    for (const line of linesOf(loaded)) sheets.insert(shapes.ledger, ledgerRow(line, seq, at))
    const { members, meetings } = referencesOf(loaded)
    for (const row of members) sheets.insert(shapes.ledger_party, row)
    for (const row of meetings) sheets.insert(shapes.ledger_meeting, row)
    sheets.words(id, wordsOf(loaded, quotesOf(of)), true)
    sheets.insert(shapes.audit_subject, { seq, commitment_id: id })
  }

  return ({ parties, lines, fresh }: Chunk): void => {
    const [byId, lineages] = [new Map(parties.map((one) => [one.id, one])), new Map(lines)]
    for (const one of fresh) write(one, byId, lineages)
  }
}
