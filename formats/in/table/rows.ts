/** The rows of a table from its bytes; empty ones are passed over. */

import type { Source } from '../source.ts'
import { type Cells, isFilled } from './cells.ts'
import { delimiterOf } from './delimiter.ts'
import { Splitter } from './split.ts'
import { textOf } from './text.ts'

/** The first rows decide what stands between cells: this much of them is looked at. */
const BEGINNING = 16_384

export async function* csvRows(
  source: Source,
  told?: (bytes: number) => void,
  found: (delimiter: string) => void = () => undefined,
): AsyncGenerator<Cells> {
  let splitter: Splitter | null = null
  let beginning = ''
  const start = (): [Splitter, string] => {
    const { delimiter, skip } = delimiterOf(beginning)
    found(delimiter)
    return [new Splitter(delimiter, skip > 0 ? 2 : 1), beginning.slice(skip).replace(/^\ufeff/, '')]
  }
  for await (const piece of await textOf(source, told)) {
    let text = piece
    if (!splitter) {
      beginning += piece
      if (beginning.length < BEGINNING) continue
      ;[splitter, text] = start()
    }
    for (const row of splitter.push(text)) if (isFilled(row)) yield row
  }
  let rest = ''
  if (!splitter) [splitter, rest] = start()
  for (const row of splitter.push(rest, true)) if (isFilled(row)) yield row
}
