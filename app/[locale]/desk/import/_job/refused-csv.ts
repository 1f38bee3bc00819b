/** The refused rows of a job as CSV: with their cells where the file is a table that is still here, else by line and name. */
import 'server-only'
import type { Q } from '#db/q'
import { jobFile } from '#db/queries/job-file'
import { jobRows } from '#db/queries/job-rows'
import type { RowFate, RowFlaw } from '#domain/import/fate'
import { sourceOf } from '#formats/in/source'
import { csvRecord } from '#formats/out/csv-record'
import { errorRows } from '#formats/out/error-rows'
import type { Words } from '#messages/words'
import { flawSentence } from './flaw-place.ts'
import type { Job } from './job.ts'

type Says = (flaw: RowFlaw) => string

const AT_ONCE = 1000
const BYTE_ORDER_MARK = '\uFEFF'

async function* refusedRows(q: Q, id: string): AsyncGenerator<RowFate> {
  for (let after: number | null = null; ; ) {
    const { rows, next } = await jobRows(q, id, {
      fate: 'refused',
      after,
      limit: AT_ONCE,
    })
    yield* rows
    if (next === null) return
    after = next
  }
}

async function* byLine(words: Words, says: Says, rows: AsyncIterable<RowFate>): AsyncGenerator<string> {
  const { t } = words
  yield BYTE_ORDER_MARK +
    csvRecord([t('importing.rows.column.line'), t('importing.rows.column.record'), t('tables.wrong')])
  for await (const { line, identifier, flaws } of rows) {
    yield csvRecord([String(line), identifier ?? '', flaws.map(says).join('\n')])
  }
}

export async function* refusedCsv(q: Q, job: Job, words: Words): AsyncGenerator<string> {
  const { sheet, head } = job.options
  const says: Says = (flaw) => flawSentence({ words, what: job.what, head }, flaw)
  const bytes = job.format === 'iati' ? null : await jobFile(q, job.id)
  if (bytes === null) return yield* byLine(words, says, refusedRows(q, job.id))
  const refused: RowFate[] = []
  for await (const row of refusedRows(q, job.id)) refused.push(row)
  yield* errorRows({
    source: sourceOf(bytes),
    sheet: sheet ?? head?.sheet ?? undefined,
    headLine: head?.line,
    refused,
    words,
    says,
  })
}
