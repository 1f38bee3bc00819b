/** A table whose headers came before is read as a person then set it: proposed, and looked at like a guess. */
import 'server-only'
import type { Remembered } from '#app/[locale]/desk/import/_job/job.ts'
import type { Q } from '#db/q'
import { jobMapping } from '#db/queries/job-mapping'
import type { Importable } from '#domain/import/job'
import type { Constants, Mapping } from '#formats/in/format'
import type { TableHead } from '#formats/in/table/head'
import { remembered } from '#formats/in/table/remembered'

/** They are of one file: what the next one says is asked anew. */
const OF_ONE_FILE = ['document', 'said_on', 'quote', 'on', 'commitment']

/** A column that is guessed as it was set says how it was guessed. */
export const sameGuess = (guess: TableHead | null, read: TableHead | null): TableHead | null =>
  read && {
    ...read,
    columns: read.columns.map((column, at) => {
      const guessed = guess?.columns[at]
      return guessed?.field === column.field ? guessed : column
    }),
  }

export type Before = { mapping: Mapping; constants: Constants; remembered: Remembered }

export async function asBefore(q: Q, what: Importable, head: TableHead | null): Promise<Before | null> {
  const headers = head?.columns.map(({ header }) => header) ?? []
  const former = headers.length > 0 ? await jobMapping(q, what, headers) : null
  if (!former) return null
  const kept = Object.entries(former.constants).filter(([name]) => !OF_ONE_FILE.includes(name))
  return {
    mapping: remembered(former.mapping, former.headers, headers),
    constants: Object.fromEntries(kept),
    remembered: { file: former.file, at: former.at },
  }
}
