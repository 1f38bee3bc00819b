/** Takes off the apostrophe that the book's own CSV sets before what a spreadsheet would run (see `formats/out`). */
const GUARDED = /^'+[=+\-@＝＋－＠\t\r\n]/

export const unguarded = (cell: string): string =>
  cell.startsWith("'") && GUARDED.test(cell) ? cell.slice(1) : cell
