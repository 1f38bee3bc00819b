/** Reads the chosen file into the form: its text where one pastes, what it says of itself where nothing was typed. */
import 'server-only'
import { createHash } from 'node:crypto'
import { normaliseText, TEXT_LIMIT } from '#domain/normalise-text'
import { Problem, problem } from '#domain/problem'
import { isAnotherLanguage, textLanguage } from '#domain/text-language'
import { type ReadText, readText } from '#formats/text/read-text'

const typed = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

const markOf = (text: string): string => createHash('sha256').update(normaliseText(text)).digest('base64url')

/** Where nothing was chosen, a browser sends an empty file without a name, and the framework calls it so. */
const UNCHOSEN = ['', 'blob', 'undefined']

function chosenFile(data: FormData): File | null {
  const file = data.get('file')
  return file instanceof File && (file.size > 0 || !UNCHOSEN.includes(file.name)) ? file : null
}

async function read(file: File): Promise<ReadText> {
  try {
    return await readText(new Uint8Array(await file.arrayBuffer()), { name: file.name, type: file.type })
  } catch (error) {
    if (error instanceof Problem) throw new Problem(error.flaws.map((flaw) => ({ ...flaw, at: 'file' })))
    throw error
  }
}

function fill(data: FormData, name: string, value: string | null): void {
  if (value && typed(data, name) === '') data.set(name, value)
}

/** A text that an earlier try took from a file gives way to another file; one that was pasted does not. */
function refuseBoth(data: FormData): void {
  const text = typed(data, 'text')
  if (text !== '' && markOf(text) !== typed(data, 'taken')) throw problem('text_or_file', 'file')
}

export async function takeFile(data: FormData): Promise<void> {
  const file = chosenFile(data)
  let declared: string | null = null
  if (file) {
    refuseBoth(data)
    const found = await read(file)
    const text = normaliseText(found.text)
    declared = found.language
    data.set('text', text)
    data.set('taken', markOf(text))
    fill(data, 'title', found.title)
    fill(data, 'published_on', found.published)
  }
  const text = normaliseText(typed(data, 'text'))
  if (text.length > TEXT_LIMIT) throw problem('text_too_long', file ? 'file' : 'text', { limit: TEXT_LIMIT })
  // What a site declares for all its pages may not be the language of this one; letters do not err.
  fill(data, 'language', textLanguage(text) ?? declared)
  const language = typed(data, 'language')
  if (isAnotherLanguage(text, language)) throw problem('language_differs', 'language', { language })
}
