/** Equal flaws of the refused rows, each once with the rows that have it: what to mend first. */
import type { View } from '#app/_server/view.ts'
import { flawSentence } from '#app/[locale]/desk/import/_job/flaw-place.ts'
import type { Job } from '#app/[locale]/desk/import/_job/job.ts'
import { jobFlaws } from '#db/queries/job-flaws'
import { flawGroups, stretches } from '#domain/import/flaw-groups'
import type { Words } from '#messages/words'

const MOST_GROUPS = 40
const MOST_STRETCHES = 15

function rowsText({ t, number, stops }: Words, lines: readonly number[]): string {
  const all = stretches(lines)
  const shown = all.slice(0, MOST_STRETCHES)
  const told = shown.map(([first, last]) =>
    first === last ? number(first) : `${number(first)}–${number(last)}`,
  )
  const rest = lines.length - shown.reduce((sum, [first, last]) => sum + last - first + 1, 0)
  const more = rest > 0 ? [t('importing.warnings.more', { count: rest })] : []
  return t('importing.refused.rows', { count: lines.length, rows: [...told, ...more].join(stops.comma) })
}

export async function RefusedGroups({ view, job }: { view: View; job: Job }) {
  const { words } = view
  const { t, stops } = words
  const of = { words, what: job.what, head: job.options.head }
  const groups = flawGroups(await jobFlaws(view.q, job.id), (flaw) => flawSentence(of, flaw))
  const unsaid = groups.length - MOST_GROUPS
  // Each row says it itself where none shares it with another.
  if (groups.every(({ lines }) => lines.length === 1)) return null
  return (
    <div className="mb-4 border border-rule bg-sheet px-4 py-3">
      <h3 className="font-semibold">{t('importing.refused.title')}</h3>
      <ul className="mt-1 max-w-[80ch] list-disc space-y-1 ps-5 text-sm">
        {groups.slice(0, MOST_GROUPS).map(({ text, lines }) => (
          <li key={text} className="break-words">
            <span className="font-medium">
              {rowsText(words, lines)}
              {stops.colon}
            </span>
            {text}
          </li>
        ))}
      </ul>
      {unsaid > 0 && <p className="text-soft text-sm">{t('importing.warnings.more', { count: unsaid })}</p>}
    </div>
  )
}
