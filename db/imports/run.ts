/** One pass over the records that come in: every row's fate, in its order, and what all of them come to. */
import { createHash } from 'node:crypto'
import { allFlaws, nameFields, placed } from '#db/imports/all-flaws'
import type { ImportKind, KindFigures } from '#db/imports/kind'
import { mainFields } from '#db/imports/main-fields'
import { Seen } from '#db/imports/seen'
import type { ManyHand } from '#db/many/hand'
import { cleanTexts } from '#domain/clean-text'
import { type Fate, type RowFate, type RowFlaw, TOLD_NEW } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'
import type { Taken } from '#domain/import/taken'
import { Problem, problem } from '#domain/problem'

/** Read one after the other, as often as they are asked for. */
export type Records = () => Iterable<ImportRecord> | AsyncIterable<ImportRecord>

export type Watch = {
  /** Every row, in the order of the file. */
  tell?: ((fate: RowFate) => void | Promise<void>) | undefined
  /** Rows done so far, now and then. */
  progress?: ((rows: number) => void) | undefined
  signal?: AbortSignal | undefined
}

export type Totals = Record<Fate, number> & {
  records: number
  /** What the kind alone has to tell. */
  figures: KindFigures
  /** What new rows did not say. */
  taken: readonly Taken[]
  /** Two passes with the same digest do the same. */
  digest: string
}

/** So many rows ask for their likes at once. */
const AT_ONCE = 500

/** Lets messages in: somebody may want to stop it. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function* inChunks(records: Records): AsyncGenerator<ImportRecord[]> {
  let chunk: ImportRecord[] = []
  for await (const record of records()) {
    chunk.push({ ...record, input: cleanTexts(record.input) })
    if (chunk.length < AT_ONCE) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

/** The same row twice is one; two rows that say different things of one record are a contradiction. */
function repeated(kind: ImportKind, record: ImportRecord, seen: Seen) {
  const key = kind.key(record)
  return key === null ? null : seen.of(key, record.line, record.input)
}

export async function runImport(
  hand: ManyHand,
  kind: ImportKind,
  records: Records,
  { tell, progress, signal }: Watch = {},
): Promise<Totals> {
  const totals = { records: 0, new: 0, changed: 0, same: 0, refused: 0 }
  const digest = createHash('sha256')
  const seen = new Seen()

  async function fateOf(record: ImportRecord): Promise<RowFate> {
    const { line, identifier } = record
    const refused = async (found: readonly RowFlaw[]): Promise<RowFate> => ({
      line,
      identifier,
      fate: 'refused',
      changes: nameFields(record),
      flaws: await allFlaws(kind, record, found),
    })
    if (record.flaws.length > 0) return refused(record.flaws)
    const twice = repeated(kind, record, seen)
    if (twice?.same) return { line, identifier, fate: 'same', changes: [], flaws: [] }
    if (twice) return refused([{ code: 'row_twice', facts: { line: twice.line }, column: null, field: null }])
    try {
      const { fate, changes, warnings, told: more = [] } = await hand.record(() => kind.row(record))
      const told =
        fate === 'new' && changes.length === 0 && totals.new < TOLD_NEW
          ? [...mainFields(record), ...more]
          : changes
      return { line, identifier, fate, changes: told, flaws: placed(kind, record, warnings ?? []) }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return refused(placed(kind, record, error.flaws))
    }
  }

  for await (const chunk of inChunks(records)) {
    await kind.expect(kind.look ? chunk : chunk.filter((record) => record.flaws.length === 0))
    for (const record of chunk) {
      const fate = await fateOf(record)
      totals.records++
      totals[fate.fate]++
      const codes = fate.flaws.map((flaw) => flaw.code).join()
      digest.update(`${fate.line} ${fate.fate} ${codes} ${JSON.stringify(fate.changes)}\n`)
      if (tell) await tell(fate)
    }
    await hand.settle()
    progress?.(totals.records)
    await breathe()
    if (signal?.aborted) throw problem('act_stopped')
  }
  await hand.record(async () => kind.finish?.())
  await hand.settle()
  const figures = kind.figures?.() ?? {}
  digest.update(JSON.stringify(figures))
  return { ...totals, figures, taken: kind.taken?.() ?? [], digest: digest.digest('hex') }
}
