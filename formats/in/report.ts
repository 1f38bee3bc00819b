/** What a reader tells beside the records: its losses, how many the file has, and what its format alone can say. */
import type { Loss } from '#messages/loss'

/** A file of nothing but losses is told by its first ones, and by how many more there are. */
export const LISTED = 20_000

type Figure = number | string | Readonly<Record<string, unknown>>
/** Plain JSON. */
export type Figures = Readonly<Record<string, Figure>>

/** `records` as the file counts them: one may give several of the book's. `same` are those said again in the file. */
export type Reading = {
  records: number
  same: number
  warnings: readonly Loss[]
  warningCount: number
  figures: Figures
}

export class Report {
  records = 0
  same = 0
  warningCount = 0
  readonly warnings: Loss[] = []

  warn(loss: Loss): void {
    this.warningCount++
    if (this.warnings.length < LISTED) this.warnings.push(loss)
  }

  told(figures: Figures = {}): Reading {
    const { records, same, warnings, warningCount } = this
    return { records, same, warnings, warningCount, figures }
  }
}
