// What a file brings into the book, dry or for good: progress on standard error, and no trace where it is stopped.
import { existsSync } from 'node:fs'
import { importRecords, planImport } from '#db/verbs/import-records'
import type { RowFate, RowFlaw } from '#domain/import/fate'
import type { Importable } from '#domain/import/job'
import { systemActor } from '#domain/permission'
import { readSettings } from '#domain/settings'
import { type Outcome, type Told, told } from '#formats/in/dry-run'
import type { Opened } from '#formats/in/format'
import { LISTED } from '#formats/in/report'
import type { TableHead } from '#formats/in/table/head'
import { flawLoss, takenLoss } from '#messages/loss'
import type { Words } from '#messages/words'
import { withBook } from '../open-book.ts'
import { Trouble } from '../run.mjs'

/** Progress is told so often, in milliseconds. */
const OFTEN = 2000

type How = {
  dry: boolean
  complain: (text: string) => void
  words: Words
  /** What the kind of record alone wants to know. */
  options: Readonly<Record<string, unknown>>
}

function bookPath(): string {
  const read = readSettings(process.env)
  if (!read.ok) throw new Trouble(read.problems.join('\n'))
  return read.settings.databasePath
}
/** A dry run needs none. */
export const hasBook = (): boolean => existsSync(bookPath())

/** The first Ctrl-C stops in good order: nothing is in the book before all of it is. */
function stopper() {
  const stop = new AbortController()
  const halt = () => stop.abort()
  process.once('SIGINT', halt)
  return { signal: stop.signal, done: () => process.off('SIGINT', halt) }
}

function progressTold(complain: How['complain']) {
  let last = performance.now()
  return (rows: number) => {
    if (performance.now() - last < OFTEN) return
    last = performance.now()
    complain(`${rows.toLocaleString('en')} rows …`)
  }
}

/** Rows with something wrong or doubtful, as many as are told. */
class Flawed {
  rows: RowFate[] = []
  count = 0
  add(fate: RowFate): void {
    this.count++
    if (this.rows.length < LISTED) this.rows.push(fate)
  }
  told = (words: Words, head: TableHead | null): Told[] =>
    this.rows.flatMap(({ line, identifier, flaws }) =>
      flaws.map((flaw) => told(words, flawLoss(line, identifier, placedIn(head, flaw)))),
    )
}

/** What the book finds wrong has a field: in a table that is one of its columns. */
function placedIn(head: TableHead | null, flaw: RowFlaw): RowFlaw {
  const found = flaw.column === null ? head?.columns.find(({ field }) => field === flaw.field) : undefined
  return found && flaw.field !== null
    ? { ...flaw, column: found.column, facts: { ...flaw.facts, header: found.header } }
    : flaw
}

/** `open` begins the file anew: where the book was written meanwhile, it is read once more. */
export async function bringIn(what: Importable, open: () => Promise<Opened>, how: How): Promise<Outcome> {
  const { dry, complain, words, options } = how
  let [opened, refused, doubted] = [await open(), new Flawed(), new Flawed()]
  async function* records() {
    opened = await open()
    refused = new Flawed()
    doubted = new Flawed()
    yield* opened.records()
  }
  const { signal, done } = stopper()
  const tell = (fate: RowFate): void => {
    if (fate.flaws.length > 0) (fate.fate === 'refused' ? refused : doubted).add(fate)
  }
  const input = { what, records, options, tell, signal, progress: progressTold(complain) }
  try {
    const made = await withBook(bookPath(), async (store) =>
      dry
        ? { value: await store.snapshot((q) => planImport(q, input)), seq: null }
        : importRecords(store, { actor: systemActor('command line') }, input),
    )
    const { records: read, new: added, changed, same, refused: refusedCount } = made.value
    const reading = opened.report()
    const losses = [...made.value.taken.map(takenLoss), ...reading.warnings]
    const warnings = losses.map((one) => told(words, one))
    return {
      records: read,
      new: added,
      changed,
      same,
      refused: refused.told(words, opened.head),
      warnings: [...doubted.told(words, opened.head), ...warnings],
      refused_count: refusedCount,
      warning_count: reading.warningCount + made.value.taken.length + doubted.count,
      figures: made.seq === null ? reading.figures : { ...reading.figures, act: made.seq },
    }
  } finally {
    done()
  }
}
