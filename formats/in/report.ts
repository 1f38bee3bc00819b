// What a dry run tells of a file, whatever its format: how many records, what became of them, what was lost.
import type { Locale } from '#domain/locale'
import type { Warning } from './warning.ts'

/** A loss with its sentence. */
export type Told = Warning & { text: string }

export type Report = {
  records: number
  new: number
  changed: number
  same: number
  refused: Told[]
  warnings: Told[]
  /** All of them: a report lists only so many. */
  warningCount: number
  refusedCount: number
  /** What this format alone has to say; plain JSON. */
  figures: Readonly<Record<string, number | Readonly<Record<string, string>>>>
}

/** A format that the book takes in. */
export type InFormat = {
  name: string
  extensions: readonly string[]
  mediaTypes: readonly string[]
  /** Reads the whole file against an empty book; throws a `Problem` where it is refused whole. */
  dryRun(bytes: AsyncIterable<Uint8Array>, locale: Locale): Promise<Report>
}
