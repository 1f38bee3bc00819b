/** What a reader tells beside the records: each loss with its place, and a sentence in `messages`. */
import type { TableWarning } from '#messages/table-warning'

export type Facts = TableWarning['facts']
/** `line` is the file's own line, `column` its header, `identifier` what the record calls itself. */
export type Warning = TableWarning

/** A file of nothing but losses is told by its first ones, and by how many more there are. */
export const LISTED = 10_000

export class Report {
  /** Records said again in the same words. */
  same = 0
  refusedCount = 0
  warningCount = 0
  readonly refused: Warning[] = []
  readonly warnings: Warning[] = []

  warn(warning: Warning): void {
    this.warningCount++
    if (this.warnings.length < LISTED) this.warnings.push(warning)
  }

  refuse(warning: Warning): void {
    this.refusedCount++
    if (this.refused.length < LISTED) this.refused.push(warning)
  }
}
