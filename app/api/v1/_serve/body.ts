/** Reads a sent body: its type, its encoding, its JSON, and each field by the operation's schema. */
import 'server-only'
import type { z } from 'zod'
import { asFlaws } from '#db/values/flaws'
import { type Flaw, Problem, problem } from '#domain/problem'
import { brokenAt, placeIn } from '#formats/json/place'

const JSON_TYPE = /^application\/(merge-patch\+)?json\s*(;\s*charset="?utf-8"?\s*)?$/i

async function textOf(request: Request): Promise<string> {
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? '')) throw problem('json_type')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer())
  } catch {
    throw problem('json_encoding')
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw problem('json_broken', undefined, placeIn(text, brokenAt(text)))
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Fields that the schema did not take, at any depth: parsers drop them without a word. */
function strangeFields(given: unknown, taken: unknown, at: string): Flaw[] {
  if (!isRecord(given) || !isRecord(taken)) return []
  return Object.keys(given).flatMap((name) => {
    const path = at ? `${at}.${name}` : name
    return name in taken
      ? strangeFields(given[name], taken[name], path)
      : [{ code: 'unknown_field' as const, at: path }]
  })
}

const valueAt = (body: unknown, at: string): unknown =>
  at === ''
    ? body
    : at.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), body)

/** A value of the wrong type is there: it is not missing. */
const asSent = (flaw: Flaw, body: unknown): Flaw => {
  const value = valueAt(body, flaw.at ?? '')
  const there = value !== undefined && value !== null && value !== '' && !Array.isArray(value)
  return flaw.code === 'required' && there && !isRecord(value) ? { ...flaw, code: 'not_text' } : flaw
}

/** The body as it was sent, which the verb will read once more, and its text. */
export async function readBody(
  request: Request,
  schema: z.ZodType,
): Promise<{ text: string; body: unknown }> {
  const text = await textOf(request)
  const body = jsonOf(text)
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new Problem(asFlaws(parsed.error).flaws.map((flaw) => asSent(flaw, body)))
  const strange = strangeFields(body, parsed.data, '')
  if (strange.length > 0) throw new Problem(strange)
  return { text, body }
}
