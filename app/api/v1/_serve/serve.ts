/** The one door of the API: finds the operation for a method and a path, and tells in words what goes wrong. */
import 'server-only'
import { localeOf } from '#app/_server/reader.ts'
import { Problem, problem } from '#domain/problem'
import { problemJson } from '#formats/problem-json'
import type { Path, Routed } from '../_operations/operation.ts'
import { CORS, VARY } from './headers.ts'
import { read } from './read.ts'
import { write } from './write.ts'

const API = '/api/v1'

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** The parts of a path that a template leaves open; null where the path is another one. */
export function matchPath(template: string, path: string): Path | null {
  const wanted = template.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const open: Record<string, string> = {}
  for (const [n, part] of wanted.entries()) {
    const value = given[n] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (!name && part !== value) return null
    if (!name) continue
    const said = decoded(value)
    if (!said) return null
    open[name] = said
  }
  return open
}

const allowOf = (operations: readonly Routed[]): string =>
  operations
    .flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]))
    .concat('OPTIONS')
    .join(', ')

/** Browsers of other sites may read; changes come from programs. */
const preflight = (allow: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...CORS,
      allow,
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'Accept, Accept-Language, Authorization, If-None-Match',
      'access-control-max-age': '86400',
      vary: VARY,
    },
  })

async function dispatch(request: Request, operations: readonly Routed[]): Promise<Response> {
  const path = new URL(request.url).pathname.slice(API.length).replace(/\/$/, '')
  const here = operations.flatMap((operation) => {
    const open = matchPath(operation.path, path)
    return open ? [{ operation, open }] : []
  })
  if (here.length === 0) throw problem('no_such_path')
  const allow = allowOf(here.map(({ operation }) => operation))
  if (request.method === 'OPTIONS') return preflight(allow)
  const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase()
  const found = here.find(({ operation }) => operation.method === method)
  if (!found) {
    const told = problem('method_not_allowed', undefined, { method: request.method, allowed: allow })
    const refusal = problemJson(told, localeOf(request))
    refusal.headers.set('allow', allow)
    return refusal
  }
  const { operation, open } = found
  return operation.method === 'get' ? read(operation, request, open) : write(operation, request, open)
}

export async function serve(request: Request, operations: readonly Routed[]): Promise<Response> {
  try {
    return await dispatch(request, operations)
  } catch (error) {
    const known = error instanceof Problem
    if (!known || error.status >= 500) console.error(error)
    const answer = problemJson(known ? error : problem('unexpected'), localeOf(request))
    return request.method === 'HEAD' ? new Response(null, answer) : answer
  }
}
