/** What an operation answers to a question, with the addresses of its pages. */
import type { Asked, Question } from './operation.ts'

type PageAnswer = { page: { next: string | null } }

/** The same question with another cursor. */
function pagePath(url: URL, cursor: string | null): string {
  const other = new URL(url)
  other.searchParams.delete('cursor')
  if (cursor !== null) other.searchParams.set('cursor', cursor)
  return `${other.pathname}${other.search}`
}

type Found = { body: unknown; link: string | null; version: number | null }

/** What an operation answers, with the addresses of its pages; null where there is no such record. */
export async function answerTo(operation: Question, asked: Asked<unknown>, url: URL): Promise<Found | null> {
  const answer = await operation.run(asked)
  if (answer === null) return null
  const version = operation.versionOf?.(answer) ?? null
  if (!operation.paged) return { body: answer, link: null, version }
  const { page } = answer as PageAnswer
  const next = page.next === null ? null : pagePath(url, page.next)
  const links = [`<${pagePath(url, null)}>; rel="first"`, ...(next ? [`<${next}>; rel="next"`] : [])]
  return { body: { ...answer, page: { next } }, link: links.join(', '), version }
}
