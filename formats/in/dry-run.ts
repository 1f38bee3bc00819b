/** What a file would bring into an empty book: every record is new, but those said twice and those refused. */
import type { RowFlaw } from '#domain/import/fate'
import { FIELDS, ONE_OF } from '#domain/import/fields'
import type { ImportRecord } from '#domain/import/record'
import { TakenCount } from '#domain/import/taken'
import { LOCALES } from '#domain/locale'
import { type Flaw, Problem } from '#domain/problem'
import { flawText } from '#messages/flaw'
import { flawLoss, type Loss, lossText, takenLoss } from '#messages/loss'
import type { Words } from '#messages/words'
import type { Opened } from './format.ts'
import { type Figures, LISTED } from './report.ts'

/** A loss with its sentence; one of a file refused whole may have no place. */
export type Told = Omit<Loss, 'of' | 'code' | 'line'> & { line: number | null; code: string; text: string }

export type Outcome = {
  records: number
  new: number
  changed: number
  same: number
  refused: readonly Told[]
  warnings: readonly Told[]
  /** All of them: the lists hold only so many. */
  refused_count: number
  warning_count: number
  /** What the format alone can say. */
  figures: Figures
}

export const told = (words: Words, whole: Loss): Told => {
  const { of: _of, ...loss } = whole
  return { ...loss, line: loss.line || null, text: lossText(words, whole) }
}

/** Columns for all that a new record needs make a table of new records: a row that lacks one of them is none. */
function lackingIn({ head, what }: Opened): (input: ImportRecord['input']) => RowFlaw[] {
  if (!head || head.missing.length > 0) return () => []
  const column = (field: string) => head.columns.find((one) => one.field === field)
  const lacks = (field: string): RowFlaw => ({
    ...{ code: 'required', field, column: column(field)?.column ?? null },
    facts: { header: column(field)?.header ?? field },
  })
  const needed = FIELDS[what].flatMap(({ name, needed }) => (needed ? name : []))
  return (input) => [
    ...needed.flatMap((name) => (input[name] === undefined ? lacks(name) : [])),
    ...ONE_OF[what].flatMap((base) => {
      const texts = LOCALES.map((locale) => `${base}_${locale}`)
      const [own = texts[0] ?? base] = texts.filter((name) => column(name))
      return texts.some((name) => input[name] !== undefined) ? [] : lacks(own)
    }),
  ]
}

export async function dryRun(opened: Opened, words: Words): Promise<Outcome> {
  const refused: Loss[] = []
  const taken = new TakenCount()
  let count = 0
  const lacking = lackingIn(opened)
  for await (const { line, identifier, input, flaws: own } of opened.records()) {
    const flaws = own.length > 0 ? own : lacking(input)
    if (flaws.length === 0 && opened.what === 'commitments') taken.add(input)
    if (flaws.length === 0) continue
    count++
    for (const flaw of flaws) if (refused.length < LISTED) refused.push(flawLoss(line, identifier, flaw))
  }
  const { records, same, warnings, warningCount, figures } = opened.report()
  return {
    records,
    new: records - same - count,
    changed: 0,
    same,
    refused: refused.map((one) => told(words, one)),
    warnings: [...taken.told().map(takenLoss), ...warnings].map((one) => told(words, one)),
    refused_count: count,
    warning_count: warningCount + taken.told().length,
    figures,
  }
}

/** The same shape for a file of which nothing is a record, so that a program need not read two. */
export function refusedWhole(error: unknown, words: Words): Outcome | null {
  if (!(error instanceof Problem)) return null
  const asTold = (flaw: Flaw): Told => ({
    line: flaw.facts?.line === undefined ? null : Number(flaw.facts.line),
    column: typeof flaw.facts?.column === 'number' ? flaw.facts.column : null,
    header: null,
    identifier: null,
    code: flaw.code,
    facts: flaw.facts ?? {},
    text: flawText(words, flaw),
  })
  return {
    ...{ records: 0, new: 0, changed: 0, same: 0 },
    refused: error.flaws.map(asTold),
    warnings: [],
    refused_count: error.flaws.length,
    warning_count: 0,
    figures: { sums: {} },
  }
}

/** One object for programs: the figures stand beside the counts. */
export const outcomeJson = (file: string, { figures, ...outcome }: Outcome): string =>
  JSON.stringify({ file, ...outcome, ...figures })
