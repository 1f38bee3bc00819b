/** Which records a file says again: in the same words, with the same core, or otherwise. */
import { hash } from 'node:crypto'

const short = (text: string): string => hash('sha1', text, 'base64').slice(0, 16)

export type Repeat = { line: number; sort: 'same' | 'alike' | 'conflict' }

export class Repeats {
  /** As one short text for each identifier: a file may have a million. */
  #seen = new Map<string, string>()

  /** Null where the identifier is new. */
  of(identifier: string, line: number, core: string, whole: string): Repeat | null {
    const [first, seenCore, seenWhole] = this.#seen.get(identifier)?.split(' ') ?? []
    if (first === undefined) {
      this.#seen.set(identifier, `${line} ${short(core)} ${short(whole)}`)
      return null
    }
    const sort = seenWhole === short(whole) ? 'same' : seenCore === short(core) ? 'alike' : 'conflict'
    return { line: Number(first), sort }
  }
}
