/** Which edition of which dataset a file of flows is, and how many flows its rows hold: the number that the book then shows. */
import { FieldList } from '#app/_ui/field-list.tsx'
import type { Job } from '#app/[locale]/desk/import/_job/job.ts'
import { rowsOf } from '#app/[locale]/desk/import/_job/job.ts'
import { isDay } from '#domain/day'
import type { Words } from '#messages/words'

export function EditionFacts({ job: { edition, counts }, words }: { job: Job; words: Words }) {
  if (!edition) return null
  const { t, day, stops } = words
  const { dataset, publisher, as_of, edition: release, held } = edition
  const when = as_of !== null && isDay(as_of) ? day(as_of) : t('importing.edition.no_day')
  const facts: [string, string][] = [
    [t('importing.field.dataset'), publisher === null ? dataset : dataset + stops.brackets.join(publisher)],
    [t('importing.field.dataset_day'), release === null ? when : when + stops.brackets.join(release)],
    [
      t('importing.edition.counted'),
      t('importing.edition.held', { rows: rowsOf(counts) - counts.refused, held }),
    ],
  ]
  return (
    <div className="mt-4">
      <FieldList fields={facts} />
    </div>
  )
}
