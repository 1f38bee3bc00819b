/** Which rows of a file speak of the same record, and whether in the same words. */
import { hash } from 'node:crypto'

/** As a number, so that a million of them are no million texts. */
const mark = (text: string): number => hash('sha1', text, 'buffer').readUIntBE(0, 6)
/** A piece of the file would keep all of the file's text that it was cut from. */
const ownText = (text: string): string => Buffer.from(text).toString()

export class Seen {
  #lines = new Map<string, number>()
  #marks = new Map<string, number>()

  /** Null where the key is new. */
  of(key: string, line: number, input: unknown): { line: number; same: boolean } | null {
    const said = mark(JSON.stringify(input))
    const first = this.#lines.get(key)
    if (first !== undefined) return { line: first, same: this.#marks.get(key) === said }
    const own = ownText(key)
    this.#lines.set(own, line)
    this.#marks.set(own, said)
    return null
  }
}
