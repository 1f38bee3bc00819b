/** A path inside the book that an address may carry along, such as where to go after signing in. */

const HERE = 'http://here.invalid'

/** Null for everything that could lead out of the book: schemes, `//host`, backslashes, dots that climb. */
export function innerPath(text: string | null | undefined): string | null {
  if (text === '') return ''
  if (!text?.startsWith('/') || text.length > 2000 || /[\\\s]|\p{Cc}/u.test(text)) return null
  // Read as a browser will, behind a language: what does not come out as it went in is not followed.
  const address = `${HERE}/en${text}`
  if (!URL.canParse(address)) return null
  const { origin, pathname } = new URL(address)
  return origin === HERE && pathname.startsWith('/en/') && !text.startsWith('//') ? text : null
}
