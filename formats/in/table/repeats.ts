/** Which records a file says again: in the same words, with the same core, or otherwise. */
import { hash } from 'node:crypto'

/** As a number, so that a million of them are no million texts. */
const mark = (text: string): number => hash('sha1', text, 'buffer').readUIntBE(0, 6)

/** A piece of the file would keep all of the file's text that it was cut from. */
const ownText = (text: string): string => Buffer.from(text).toString()

/** Line, core and whole of each record stand side by side. */
const WIDTH = 3

export type Repeat = { line: number; sort: 'same' | 'alike' | 'conflict' }

export class Repeats {
  #places = new Map<string, number>()
  #marks = new Float64Array(WIDTH * 1024)

  /** Null where the identifier is new. */
  of(identifier: string, line: number, core: string, whole: string): Repeat | null {
    const place = this.#places.get(identifier)
    if (place === undefined) {
      const kept = mark(whole)
      this.#keep(identifier, [line, core === whole ? kept : mark(core), kept])
      return null
    }
    const [first = 0, seenCore, seenWhole] = this.#marks.subarray(place, place + WIDTH)
    const sort = seenWhole === mark(whole) ? 'same' : seenCore === mark(core) ? 'alike' : 'conflict'
    return { line: first, sort }
  }

  #keep(identifier: string, marks: readonly number[]): void {
    const place = this.#places.size * WIDTH
    if (place === this.#marks.length) {
      const larger = new Float64Array(place * 2)
      larger.set(this.#marks)
      this.#marks = larger
    }
    this.#marks.set(marks, place)
    this.#places.set(ownText(identifier), place)
  }
}
