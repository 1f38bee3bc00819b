/** Everything wrong with one row, told at once: what its reader found, what the book refused it for, and what it would find next. */
import type { ImportKind } from '#db/imports/kind'
import { mainFields } from '#db/imports/main-fields'
import type { FieldChange, RowFlaw } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'
import { type Flaw, Problem } from '#domain/problem'

export const placed = (kind: ImportKind, record: ImportRecord, flaws: readonly Flaw[]): RowFlaw[] =>
  flaws
    .map((flaw) => {
      const field = flaw.at ? kind.field(flaw.at, record) : null
      return { ...flaw, field, column: (field && record.columns?.[field]) || null }
    })
    .filter(
      (flaw, at, all) => all.findIndex((one) => one.code === flaw.code && one.field === flaw.field) === at,
    )

async function lookedAt(kind: ImportKind, record: ImportRecord): Promise<readonly Flaw[]> {
  try {
    return (await kind.look?.(record)) ?? []
  } catch (error) {
    if (error instanceof Problem) return error.flaws
    throw error
  }
}

/** The cells about targets hang together: with one of them unread, nothing is known of the others. */
const bundle = (field: string | null): string | null => (field?.startsWith('target_') ? 'target_' : field)

export async function allFlaws(
  kind: ImportKind,
  record: ImportRecord,
  found: readonly RowFlaw[],
): Promise<RowFlaw[]> {
  const unread = new Set(record.flaws.map(({ field }) => bundle(field)))
  const further = placed(kind, record, await lookedAt(kind, record)).filter(
    (flaw) =>
      !unread.has(bundle(flaw.field)) &&
      !found.some((one) => one.field === flaw.field && (one.code === flaw.code || one.code === 'required')),
  )
  return [...found, ...further]
}

const NAMES = /^(title|name|label)(_[a-z]{2})?$/

/** A refused row is told by the name that it has. */
export const nameFields = (record: ImportRecord): FieldChange[] =>
  mainFields(record).filter(({ field }) => NAMES.test(field))
