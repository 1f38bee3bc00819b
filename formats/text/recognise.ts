/** What sort of file it is: by its first bytes, and only for pages by its name as well. */

import type { Hint } from './read.ts'
import { contentsOf } from './zip.ts'

export const SORTS = ['pdf', 'word', 'html', 'plain', 'old_word', 'locked', 'other'] as const
export type Sort = (typeof SORTS)[number]

/** Every byte as the letter of its own number. */
const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to)

/** Pictures, packed files and rich text: to be named as what they are; everything else that is no text shows itself. */
const MAGIC = [
  '{\\rtf',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\x1f\x8b',
  'BZh',
  '7z\xbc\xaf',
  'Rar!\x1a',
  '\xfd7zXZ',
]

/** Word's old format and its locked new one lie in the same box; its parts' names are in UTF-16. */
function inOldBox(bytes: Uint8Array): Sort {
  const wide = (name: string) => [...name].join('\0')
  const text = latin(bytes, 0, bytes.length)
  return text.includes(wide('EncryptedPackage'))
    ? 'locked'
    : text.includes(wide('WordDocument'))
      ? 'old_word'
      : 'other'
}

function inZip(bytes: Uint8Array): Sort {
  const names = [...contentsOf(bytes).keys()]
  const word = names.some((name) => /^word\/document\d*\.xml$/.test(name))
  return word ? 'word' : names.includes('EncryptedPackage') ? 'locked' : 'other'
}

const PAGE = /<(!doctype html|html|head|body|meta|title|article|main)[\s>]/i

/** A page need not be called one; a text that only speaks of a tag is none. */
function isPage(beginning: string, { name = '', type = '' }: Hint): boolean {
  if (/\.x?html?$/i.test(name) || /html/i.test(type)) return /<[a-z!/]/i.test(beginning)
  const first = beginning.replace(/^(\xef\xbb\xbf|\s|<\?xml[^>]*>|<!--[\s\S]*?-->)+/, '')
  return PAGE.exec(first)?.index === 0
}

/** UTF-16 shows every second byte empty. */
const narrow = (text: string): string => text.replaceAll('\0', '').replace(/^(\xff\xfe|\xfe\xff)/, '')

export function recognise(bytes: Uint8Array, hint: Hint): Sort {
  const beginning = latin(bytes, 0, 4096)
  // Some programs write a few lines before it.
  if (/%PDF-\d/.test(beginning.slice(0, 1024))) return 'pdf'
  if (beginning.startsWith('PK\x03\x04')) return inZip(bytes)
  if (beginning.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return inOldBox(bytes)
  if (MAGIC.some((magic) => beginning.startsWith(magic))) return 'other'
  return isPage(narrow(beginning), hint) ? 'html' : 'plain'
}
