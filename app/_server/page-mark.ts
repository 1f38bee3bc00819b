/** Reads a page of a list by the mark in the address; a damaged mark shows the first page and says so. */
import 'server-only'
import { type Flaw, Problem } from '#domain/problem'

export const PAGE = 50

export async function byPageMark<T>(
  mark: string | null,
  read: (cursor: string | null) => Promise<T>,
): Promise<{ page: T; flaws: readonly Flaw[] }> {
  try {
    return { page: await read(mark), flaws: [] }
  } catch (error) {
    if (mark === null || !(error instanceof Problem)) throw error
    return { page: await read(null), flaws: error.flaws }
  }
}
