/** The file that a form sends, as bytes; what is wrong with it is told at its field. */
import 'server-only'
import { Problem, problem } from '#domain/problem'
import { MEGABYTE } from '#formats/in/source'

export const FILE_LIMIT = 50 * MEGABYTE

/** Where nothing was chosen, a browser sends an empty file without a name, and the framework calls it so. */
const UNCHOSEN = ['', 'blob', 'undefined']

export async function chosenFile(data: FormData): Promise<{ name: string; bytes: Uint8Array }> {
  const file = data.get('file')
  if (!(file instanceof File) || (file.size === 0 && UNCHOSEN.includes(file.name)))
    throw problem('choose_file', 'file')
  if (file.size > FILE_LIMIT) throw problem('table_too_large', 'file', { limit: FILE_LIMIT / MEGABYTE })
  return { name: file.name.slice(0, 200), bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** What has no place of its own is the file's. */
export async function atFile<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(error.flaws.map((flaw) => ({ ...flaw, at: flaw.at ?? 'file' })))
  }
}
