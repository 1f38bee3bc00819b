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

/** Runs a request's work so that whatever it renders can choose the status of this answer. */
export const answering = <T>(answer: Answer, work: () => T): T =>
  answers().run({ answer, kept: new Map() }, work)

/** Sets the status (RFC 9110) of the answer under way; without effect once the answer has begun. */
export function answerWith(status: number): void {
  const answer = answers().getStore()?.answer
  if (answer && !answer.headersSent) answer.statusCode = status
}

/** Keeps a value for as long as this one answer is being made. */
export const keepWith = (name: string, value: unknown): void =>
  void answers().getStore()?.kept.set(name, value)
export const keptOf = (name: string): unknown => answers().getStore()?.kept.get(name)
