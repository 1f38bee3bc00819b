/** Rows of a table of text as its reader gives them, and why it refuses one. */
import type { Problem } from '#domain/problem'
import { sourceOf } from '#formats/in/source'
import type { Cells } from '#formats/in/table/cells'
import { csvRows } from '#formats/in/table/rows'

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const read = (bytes: Uint8Array, piece?: number): Promise<Cells[]> =>
  Array.fromAsync(csvRows(sourceOf(bytes, piece)))
export const cellsOf = async (bytes: Uint8Array) => (await read(bytes)).map(({ cells }) => cells)
export const refusal = async (bytes: Uint8Array): Promise<Problem['flaws'][number] | undefined> => {
  const error = await read(bytes).then(
    () => null,
    (problem: Problem) => problem,
  )
  return error?.flaws[0]
}
