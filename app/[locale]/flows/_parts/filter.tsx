/** Narrows flows down: a form that is an address. */
import type { View } from '#app/_server/view.ts'
import { countryName, measureName } from '#app/_ui/flow-names.ts'
import type { DatasetItem } from '#db/queries/dataset-list'
import type { FlowChoices } from '#db/queries/flow-choices'
import { type FlowFilter, flowParams, NO_MEASURE } from '#domain/flow-filter'

type Option = { value: string; name: string }
type Props = { filter: FlowFilter; choices: FlowChoices; datasets: readonly DatasetItem[]; view: View }

function optionsFor({ choices, datasets, view }: Props): Record<string, Option[]> {
  const { t, text } = view.words
  const counted = (name: string, count: number) => t('flows.filter.option', { name, count })
  return {
    dataset: datasets.map(({ slug, name, flows }) => ({ value: slug, name: counted(name, flows) })),
    provider: choices.providers.map(({ value, short, count }) => ({
      value,
      name: counted(short ? text(short) : value, count),
    })),
    recipient: choices.recipients.map(({ code, name, count }) => ({
      value: code,
      name: counted(name ?? countryName(code, view), count),
    })),
    measure: choices.measures.map((measure) => ({
      value: measure ?? NO_MEASURE,
      name: measureName(measure, view),
    })),
    currency: choices.currencies.map((value) => ({ value, name: value })),
  }
}

const SELECTS = ['dataset', 'provider', 'recipient', 'measure', 'currency'] as const

function Select({
  name,
  chosen,
  list,
  view,
}: {
  name: (typeof SELECTS)[number]
  chosen: string
  list: Option[]
  view: View
}) {
  const { t } = view.words
  return (
    <div className="min-w-0">
      <label className="field-label text-sm" htmlFor={name}>
        {t(`flows.filter.${name}`)}
      </label>
      <select id={name} name={name} className="field-input" defaultValue={chosen}>
        <option value="">{t('flows.filter.any')}</option>
        {chosen && !list.some((one) => one.value === chosen) && <option value={chosen}>{chosen}</option>}
        {list.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  )
}

export function FlowFilterForm(props: Props) {
  const { filter, view } = props
  const { t } = view.words
  const options = optionsFor(props)
  return (
    <form
      method="get"
      action={`/${view.locale}/flows`}
      aria-label={t('flows.filter.legend')}
      className="no-print mb-4 grid grid-cols-1 items-end gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-4"
    >
      {view.asOf && <input type="hidden" name="as_of" value={view.asOf} />}
      {SELECTS.map((name) => (
        <Select key={name} name={name} chosen={filter[name]} list={options[name] ?? []} view={view} />
      ))}
      {(['from', 'to'] as const).map((name) => (
        <div key={name} className="min-w-0">
          <label className="field-label text-sm" htmlFor={name}>
            {t(`flows.filter.${name}`)}
          </label>
          <input id={name} name={name} type="date" className="field-input" defaultValue={filter[name]} />
        </div>
      ))}
      <div className="min-w-0">
        <label className="field-label text-sm" htmlFor="q">
          {t('flows.filter.q')}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          maxLength={200}
          className="field-input"
          defaultValue={filter.q}
        />
      </div>
      <label className="flex min-h-6 items-center gap-2 text-sm sm:col-span-2">
        <input type="checkbox" name="all" value="yes" defaultChecked={filter.all === 'yes'} />
        {t('flows.filter.all')}
      </label>
      <div className="flex flex-wrap items-center gap-x-4">
        <button type="submit" className="button">
          {t('flows.filter.go')}
        </button>
        {flowParams(filter).size > 0 && (
          <a className="link row-link" href={view.href('/flows')}>
            {t('flows.filter.clear')}
          </a>
        )}
      </div>
    </form>
  )
}
