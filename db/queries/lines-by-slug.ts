/** Judged commitments by their slugs, in the order of their slugs. */
import { asc, inArray } from 'drizzle-orm'
import type { Q } from '#db/q'
import { firstLines, type LedgerLine } from '#db/queries/ledger-lines'
import { ledger } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

export const linesBySlug = (q: Q, slugs: readonly string[], day: Day): Promise<LedgerLine[]> =>
  firstLines(q, inArray(ledger.slug, [...slugs]), [asc(ledger.slug)], slugs.length, day)
