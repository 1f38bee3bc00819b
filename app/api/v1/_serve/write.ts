/** Performs an act for a program: whose token, which version, which body, once under one key. */
import 'server-only'
import { book } from '#app/_server/book.ts'
import { localeOf, requireWriter } from '#app/_server/reader.ts'
import { actorOf } from '#app/_server/viewer.ts'
import { answerOnce, type KeptAnswer } from '#db/answer-once'
import type { Store } from '#db/store'
import { type Flaw, Problem, problem } from '#domain/problem'
import type { Path, Writing } from '../_operations/operation.ts'
import { readBody } from './body.ts'
import { commonHeaders, versionsIn } from './headers.ts'

const API = '/api/v1'
const KEY = /^[\x21-\x7e]{1,200}$/

function keyOf(request: Request): string | null {
  const key = request.headers.get('idempotency-key')
  if (key !== null && !KEY.test(key)) throw problem('bad_key', 'Idempotency-Key')
  return key
}

/** The version that the sender saw, if it is still the present one; 0 where the act loses nothing of anybody's. */
async function versionSeen(operation: Writing, request: Request, store: Store, path: Path): Promise<number> {
  if (!operation.guard) return 0
  const header = request.headers.get('if-match')
  const n = await operation.guard(store.read, path)
  if (header === null) throw problem('version_needed', 'If-Match')
  const seen = versionsIn(header)
  if (seen.includes('*') || seen.includes(n)) return n
  throw problem('version_differs', 'If-Match', { n })
}

/** The names that stand in the address and not in the body. */
const OF_PATH = ['commitment', 'from', 'delivery']

/** What the verbs tell a form, as a program must be told it. */
function asAnswered(error: unknown, operation: Writing, body: unknown): unknown {
  if (!(error instanceof Problem)) return error
  const [flaw] = error.flaws
  if (operation.guard && flaw?.code === 'changed_meanwhile')
    return problem('version_differs', 'If-Match', { n: flaw.facts?.n ?? '?' })
  const missing = ({ code, at = '' }: Flaw) =>
    code === 'not_found_name' && OF_PATH.includes(at) && !(at in Object(body))
  return error.flaws.some(missing) ? problem('not_found') : error
}

export async function write(operation: Writing, request: Request, path: Path): Promise<Response> {
  const owner = await requireWriter(request)
  const key = keyOf(request)
  const { text, body } = await readBody(request, operation.body)
  const store = await book()
  const context = { actor: actorOf(owner.user) }

  const work = async (): Promise<KeptAnswer> => {
    const version = await versionSeen(operation, request, store, path)
    const made = await operation
      .run({ store, q: store.read, context, path, body, version })
      .catch((error) => {
        throw asAnswered(error, operation, body)
      })
    const headers = {
      ...(made.location && { location: `${API}${made.location}` }),
      ...(made.version !== undefined && { etag: `"${made.version}"` }),
    }
    return { status: operation.method === 'post' ? 201 : 200, headers, body: JSON.stringify(made.answer) }
  }

  const ask = {
    owner: owner.token,
    key: key ?? '',
    request: `${request.method} ${new URL(request.url).pathname}\n${text}`,
    now: Date.now(),
  }
  const { answer, again } =
    key === null ? { answer: await work(), again: false } : await answerOnce(store, ask, work)
  const headers = new Headers({
    ...commonHeaders(localeOf(request)),
    ...answer.headers,
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
  })
  if (again) headers.set('idempotency-replayed', 'true')
  return new Response(answer.body, { status: answer.status, headers })
}
