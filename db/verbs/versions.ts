/** Writes one version of a row, behind the versions that it has. */
import { and, desc, eq } from 'drizzle-orm'
import type { Q } from '#db/q'
import { version } from '#db/schema/sqlite'
import { imageOf, type Versioned, versionRow } from '#db/verbs/spelling'

export async function appendVersion(q: Q, given: Versioned): Promise<void> {
  const { entity, row } = given
  const [before] =
    row.n === 1
      ? []
      : await q
          .select({ hash: version.hash })
          .from(version)
          .where(and(eq(version.entity, entity), eq(version.id, row.id)))
          .orderBy(desc(version.n))
          .limit(1)
  await q
    .insert(version)
    .values(versionRow({ ...given, row: imageOf(row) as typeof row }, before?.hash ?? ''))
}
