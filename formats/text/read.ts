/** What reading a file gives: its text, and what the file says of itself. */
import type { Day } from '#domain/day'
import { problem } from '#domain/problem'

export type ReadText = {
  /** Not yet normalised: offsets into it are offsets into the decoded file, where that is plain text. */
  text: string
  mediaType: string
  title: string | null
  /** Two or three letters, as the file declares it. */
  language: string | null
  /** The day of publication as the file declares it; the day on which a file was made is not that. */
  published: Day | null
}

/** How the file came: both only hints, the bytes decide. */
export type Hint = { name?: string | undefined; type?: string | undefined }

/** A larger file is refused before it is looked at. */
export const FILE_LIMIT = 20 * 1024 * 1024

export function refuseBySize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw problem('file_empty')
  if (bytes.length > FILE_LIMIT)
    throw problem('file_too_large', undefined, { limit: FILE_LIMIT / 1024 / 1024 })
}

export const plainText = (text: string): ReadText => ({
  text,
  mediaType: 'text/plain',
  title: null,
  language: null,
  published: null,
})

/** `uk-UA` and `UK` are both `uk`; what is no language is null. */
export function languageOf(declared: string | null | undefined): string | null {
  const [first = ''] = (declared ?? '').trim().toLowerCase().split(/[-_]/)
  return /^[a-z]{2,3}$/.test(first) && first !== 'und' ? first : null
}

/** A title in one line, as long as the book takes it; null where nothing is said. */
export function titleOf(declared: string | null | undefined): string | null {
  const title = (declared ?? '').replace(/\s+/g, ' ').trim()
  return title ? title.slice(0, 300).toWellFormed() : null
}
