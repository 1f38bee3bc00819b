/** Turns an engine's errors into the book's own problems; everything else passes unchanged. */
import { Problem, type ProblemCode } from '#domain/problem'

const CODES: readonly (readonly [RegExp, ProblemCode])[] = [
  [/^SQLITE_BUSY|^SQLITE_LOCKED/, 'store_busy'],
  [/^SQLITE_FULL|^SQLITE_IOERR_WRITE|^SQLITE_IOERR_SHORT|^ENOSPC/, 'store_full'],
  [/^SQLITE_CORRUPT|^SQLITE_NOTADB|^SQLITE_IOERR|^SQLITE_CANTOPEN|^SQLITE_READONLY/, 'store_damaged'],
]

function engineCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string' && /^(SQLITE|ENOSPC)/.test(error.code))
    return error.code
  return error.cause === undefined ? null : engineCode(error.cause)
}

/** A slug or an address that is taken is found by the verbs before; here it means that two came at once. */
export function asProblem(error: unknown): unknown {
  const code = engineCode(error)
  if (code === null || error instanceof Problem) return error
  if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE')
    return new Problem({ code: 'changed_meanwhile' }, { cause: error })
  const found = CODES.find(([pattern]) => pattern.test(code))
  return found ? new Problem({ code: found[1] }, { cause: error }) : error
}
