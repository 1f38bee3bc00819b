/** Reads an address's parameters by an operation's schema; what is not known comes back as a flaw, never as silence. */
import { z } from 'zod'
import { type Flaw, PROBLEMS, Problem, type ProblemCode } from '#domain/problem'

const isList = (field: z.ZodType | undefined): boolean =>
  field instanceof z.ZodOptional ? isList(field.unwrap() as z.ZodType) : field instanceof z.ZodArray

const partsOf = (values: readonly string[]): string[] =>
  values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean)

function flawOf(issue: z.core.$ZodIssue, params: URLSearchParams): Flaw {
  const [name = '', position] = issue.path.map(String)
  const given = params.getAll(name)
  const value = (position === undefined ? given.join(',') : (partsOf(given)[Number(position)] ?? '')).slice(
    0,
    80,
  )
  if (issue.message in PROBLEMS) return { code: issue.message as ProblemCode, at: name }
  if (!params.has(name)) return { code: 'required', at: name }
  const allowed = issue.code === 'invalid_value' ? issue.values.join(', ') : 'none'
  return { code: 'unknown_value', at: name, facts: { value, allowed } }
}

/** A parameter that takes several values may be given several times or with commas; of others the first counts. */
export function readQuery(schema: z.ZodObject, params: URLSearchParams): Record<string, unknown> {
  const known = Object.keys(schema.shape)
  const strange = [...new Set(params.keys())].filter((name) => !known.includes(name))
  const given = known.flatMap((name): [string, unknown][] => {
    if (!params.has(name)) return []
    if (!isList(schema.shape[name] as z.ZodType)) return [[name, params.get(name)]]
    const values = partsOf(params.getAll(name))
    return values.length > 0 ? [[name, values]] : []
  })
  const parsed = schema.safeParse(Object.fromEntries(given))
  const flaws: Flaw[] = [
    ...strange.map((at): Flaw => ({ code: 'unknown_filter', at, facts: { allowed: known.join(', ') } })),
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => flawOf(issue, params))),
  ]
  if (flaws.length > 0 || !parsed.success) throw new Problem(flaws)
  return parsed.data
}
