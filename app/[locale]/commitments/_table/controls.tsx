/** Search and the choice of columns, as forms that only set the address. */
import type { View } from '#app/_server/view.ts'
import { COLUMN_IDS } from './column-ids.ts'
import { type TableState, tableParams } from './state.ts'

type Props = { state: TableState; view: View }

/** All of the present address but the parameters that the form itself sets. */
function Keep({ state, view, without }: Props & { without: string }) {
  const params = tableParams(state)
  if (view.asOf) params.set('as_of', view.asOf)
  return [...params]
    .filter(([name]) => name !== without)
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

export function SearchForm({ state, view }: Props) {
  const { t } = view.words
  return (
    <search>
      <form method="get" action={`/${view.locale}/commitments`} className="flex flex-wrap items-end gap-2">
        <Keep state={state} view={view} without="q" />
        <div className="min-w-0 grow basis-60">
          <label className="field-hint" htmlFor="q">
            {t('commitments.search')}
          </label>
          <input
            id="q"
            className="field-input"
            type="search"
            name="q"
            defaultValue={state.filter.q}
            maxLength={200}
          />
        </div>
        <button type="submit" className="button">
          {t('commitments.search_go')}
        </button>
      </form>
    </search>
  )
}

export function ColumnForm({ state, view }: Props) {
  const { t } = view.words
  return (
    <details className="text-sm">
      <summary className="row-link cursor-pointer">{t('commitments.columns')}</summary>
      <form
        method="get"
        action={`/${view.locale}/commitments`}
        className="my-2 border border-rule bg-sheet p-3"
      >
        <Keep state={state} view={view} without="cols" />
        <fieldset>
          <legend className="sr-only">{t('commitments.columns')}</legend>
          <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-4">
            {COLUMN_IDS.map((id) => (
              <label key={id} className="flex min-h-7 items-center gap-2">
                <input
                  type="checkbox"
                  name="cols"
                  value={id}
                  defaultChecked={state.columns.includes(id)}
                  className="size-4"
                />
                {t(`commitments.column.${id}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit" className="button mt-3">
          {t('commitments.columns_apply')}
        </button>
      </form>
    </details>
  )
}
