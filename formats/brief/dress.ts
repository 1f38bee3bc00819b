/** What every part of a brief is put into words with: the language, and addresses that keep language and day. */
import type { Day } from '#domain/day'
import type { Words } from '#messages/words'

export type Dress = {
  words: Words
  bookUrl: string
  day: Day
  /** Statements quoted so far: their source is told in full once. */
  quoted: Set<string>
  /** A page of the book in full, as of the day of the brief. */
  address(path: string, params?: URLSearchParams): string
}

export function dressed(words: Words, bookUrl: string, day: Day): Dress {
  return {
    words,
    bookUrl,
    day,
    quoted: new Set(),
    address(path, given = new URLSearchParams()) {
      const params = new URLSearchParams(given)
      params.set('as_of', day)
      return `${bookUrl}/${words.locale}${path}?${params.toString().replaceAll('%2C', ',')}`
    },
  }
}
