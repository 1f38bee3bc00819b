/** For editors: a box at each row, and one line that goes on with the rows that are ticked, or with all of these filters. */
import type { ReactNode } from 'react'
import type { View } from '#app/_server/view.ts'
import { actorOf } from '#app/_server/viewer.ts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { filterParams } from '#domain/filter'
import { may } from '#domain/permission'
import type { TableState } from './state.ts'

export const maySelect = ({ viewer }: View): boolean => viewer !== null && may(actorOf(viewer), 'bulk_edit')

export function SelectBox({ line, view }: { line: LedgerLine; view: View }) {
  const { t, text } = view.words
  return (
    <label className="no-print -mx-1 flex size-6 shrink-0 items-center justify-center">
      <input
        type="checkbox"
        name="c"
        value={line.slug}
        className="size-4 accent-ink"
        aria-label={t('importing.bulk.select', { title: text(line.title) })}
      />
    </label>
  )
}

type Props = { total: number; state: TableState; view: View; children: ReactNode }

/** A form that only sets an address: what is ticked stands in it. The style sheet counts the ticks above its foot. */
export function SelectForm({ total, state, view, children }: Props) {
  const { t } = view.words
  const [before = '', after = ''] = t('importing.bulk.picked', { count: '|' }).split('|')
  return (
    <form className="picking" method="get" action={`/${view.locale}/desk/bulk`}>
      <input type="hidden" name="filter" value={filterParams(state.filter).toString()} />
      {view.asOf && <input type="hidden" name="as_of" value={view.asOf} />}
      {children}
      <fieldset className="no-print sticky bottom-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-1 border-ink border-t bg-ground py-2 text-sm">
        <legend className="sr-only">{t('importing.bulk.bar')}</legend>
        <span className="picked" data-before={before} data-after={after} />
        <button type="submit" className="button button-quiet">
          {t('importing.bulk.go')}
        </button>
        <label className="flex min-h-6 items-center gap-2">
          <input type="checkbox" name="all" value="1" className="size-4 accent-ink" />
          {t('importing.bulk.all', { total })}
        </label>
      </fieldset>
    </form>
  )
}
