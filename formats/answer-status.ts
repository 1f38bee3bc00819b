/** What a page may say about the answer under way: the framework lets it choose no status but 200, 404 and redirects. */
import { AsyncLocalStorage } from 'node:async_hooks'

type Answer = { statusCode: number; headersSent: boolean }
type Under = { answer: Answer; kept: Map<string, unknown> }
const KEY = Symbol.for('pledgebook.answer')
type Held = typeof globalThis & { [KEY]?: AsyncLocalStorage<Under> }

/** The server and the pages load this file apart from each other, and meet here. */
function answers(): AsyncLocalStorage<Under> {
  const held = globalThis as Held
  held[KEY] ??= new AsyncLocalStorage()
  return held[KEY]
}

/** Runs a request's work so that whatever it renders can choose the status of this answer, and read what is kept for it. */
export const answering = <T>(answer: Answer, kept: Map<string, unknown>, work: () => T): T =>
  answers().run({ answer, kept }, work)

/** Sets the status (RFC 9110) of the answer under way; without effect once the answer has begun. */
export function answerWith(status: number): void {
  const answer = answers().getStore()?.answer
  if (answer && !answer.headersSent) answer.statusCode = status
}

export const SENT_BODY = 'sent body'
export type SentBody = { type: string; chunks: Uint8Array<ArrayBuffer>[] }

/** The fields of the form that is being answered, where a browser without JavaScript sent it. */
export async function sentFields(): Promise<readonly (readonly [name: string, value: string])[] | null> {
  const body = answers().getStore()?.kept.get(SENT_BODY) as SentBody | undefined
  if (!body) return null
  const sent = new Response(new Blob(body.chunks), { headers: { 'content-type': body.type } })
  const data = await sent.formData().catch(() => new FormData())
  return [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}
