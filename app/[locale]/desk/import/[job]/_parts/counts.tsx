/** How many rows have which fate: as a bar in the book's grammar, with the words beside it. */
import type { Counts } from '#app/[locale]/desk/import/_job/job.ts'
import { rowsOf } from '#app/[locale]/desk/import/_job/job.ts'
import { FATES, type Fate } from '#domain/import/fate'
import type { Words } from '#messages/words'

/** Solid what comes in, hatched what changes, empty what stays, dotted what is refused. */
const LOOK: Readonly<Record<Fate, string>> = {
  new: 'fate-new',
  changed: 'fate-changed',
  same: 'fate-same',
  refused: 'fate-refused',
}

export function CountsBar({ counts, words: { t } }: { counts: Counts; words: Words }) {
  const all = rowsOf(counts)
  if (all === 0) return null
  const shown = FATES.filter((fate) => counts[fate] > 0)
  return (
    <div className="mt-3 max-w-2xl">
      <div aria-hidden="true" className="fates">
        {shown.map((fate) => (
          <span key={fate} className={LOOK[fate]} style={{ flexGrow: counts[fate] / all }} />
        ))}
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-soft text-xs">
        {shown.map((fate) => (
          <li key={fate} className="flex items-center gap-2">
            <span aria-hidden="true" className={`fate ${LOOK[fate]}`} />
            {t(`importing.few.${fate}`, { count: counts[fate] })}
          </li>
        ))}
      </ul>
    </div>
  )
}
