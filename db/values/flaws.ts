/** Turns a parser's findings into the book's flaws: where, and which code. */
import type { z } from 'zod'
import { type Flaw, PROBLEMS, Problem, type ProblemCode } from '#domain/problem'

const isCode = (text: string): text is ProblemCode => text in PROBLEMS

/** A field that is missing is required; a message that is no code of ours comes from a type of value that was not one. */
function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  if (isCode(issue.message)) return issue.message
  if (issue.code === 'invalid_type') return issue.expected === 'number' ? 'not_a_number' : 'required'
  if (issue.code === 'invalid_value') return 'not_in_list'
  if (issue.code === 'too_big') return 'too_long'
  return issue.code === 'too_small' ? 'required' : 'not_text'
}

/** A closed list that a sentence can hold. */
const SHORT = 20

function factsOf(issue: z.core.$ZodIssue): Flaw['facts'] {
  if (issue.code === 'custom' && issue.params) return issue.params as Flaw['facts']
  if (issue.code !== 'invalid_value' || issue.values.length > SHORT) return undefined
  return { allowed: issue.values.map(String).join(', ') }
}

export function asFlaws(error: z.ZodError): Problem {
  const flaws = error.issues.map((issue): Flaw => {
    return { code: codeOf(issue), at: issue.path.map(String).join('.'), facts: factsOf(issue) }
  })
  return new Problem(flaws)
}
