/** Judged commitments of a day by their slugs, in the order of their slugs. */
import { and, asc, inArray } from 'drizzle-orm'
import type { Q } from '#db/q'
import { linesOn } from '#db/queries/ledger-conditions'
import { firstLines, type LedgerLine } from '#db/queries/ledger-lines'
import { ledger } from '#db/schema/sqlite'
import type { Day } from '#domain/day'

export const linesBySlug = (q: Q, slugs: readonly string[], day: Day): Promise<LedgerLine[]> =>
  firstLines(q, and(linesOn(day), inArray(ledger.slug, [...slugs])), [asc(ledger.slug)], slugs.length, day)
