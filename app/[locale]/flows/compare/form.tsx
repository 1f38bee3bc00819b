/** Asks which two, which measure and which days: a form that is an address. */
import type { View } from '#app/_server/view.ts'
import { countryName } from '#app/_ui/flow-names.ts'
import { aidChoices } from '#db/queries/aid-choices'
import { flowOverview } from '#db/queries/flow-overview'
import { countryCode } from '#domain/country-codes'
import { NO_FILTER } from '#domain/filter'
import { MEASURES } from '#domain/target'
import type { CompareAsk } from './address.ts'

export type Option = { value: string; name: string }
export type CompareOptions = { provider: Option[]; recipient: Option[] }

/** The first option of a name stands for it: a party of the book before a name of a dataset. */
const once = (options: readonly Option[]): Option[] => {
  const byName = new Map<string, Option>()
  for (const option of options) if (!byName.has(option.name)) byName.set(option.name, option)
  return [...byName.values()]
}

export async function compareOptions(view: View): Promise<CompareOptions> {
  const { text } = view.words
  const promised = await aidChoices(view.q, NO_FILTER, view.day)
  const { choices: reported } = await flowOverview(view.q)
  return {
    provider: once([
      ...promised.promiser.map(({ slug, short }) => ({ value: slug, name: text(short) })),
      ...reported.providers.map(({ value, short }) => ({ value, name: short ? text(short) : value })),
    ]),
    recipient: once([
      ...promised.beneficiary.map(({ slug, short }) => ({ value: slug, name: text(short) })),
      // A code that nothing names would tell a reader nothing.
      ...reported.recipients
        .filter(({ code, name }) => name || countryCode(code))
        .map(({ code, name }) => ({ value: code, name: name ?? countryName(code, view) })),
    ]),
  }
}

type SelectProps = { name: string; label: string; chosen: string; empty: string; options: readonly Option[] }

function Select({ name, label, chosen, empty, options }: SelectProps) {
  return (
    <div className="min-w-0">
      <label className="field-label text-sm" htmlFor={name}>
        {label}
      </label>
      <select id={name} name={name} className="field-input" defaultValue={chosen}>
        <option value="">{empty}</option>
        {chosen && !options.some((one) => one.value === chosen) && <option value={chosen}>{chosen}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  )
}

type Props = { ask: CompareAsk; options: CompareOptions; view: View }

export function CompareForm({ ask, options, view }: Props) {
  const { t } = view.words
  const measures = MEASURES.filter((one) => one !== 'claimed_total').map((value) => ({
    value,
    name: t(`codes.measure.${value}`),
  }))
  return (
    <form
      method="get"
      action={`/${view.locale}/flows/compare`}
      aria-label={t('flows.compare.title')}
      className="no-print grid grid-cols-1 items-end gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-3"
    >
      {view.asOf && <input type="hidden" name="as_of" value={view.asOf} />}
      {(['provider', 'recipient'] as const).map((name) => (
        <Select
          key={name}
          name={name}
          label={t(`flows.compare.${name}`)}
          chosen={ask[name]}
          empty={t('flows.compare.choose')}
          options={options[name]}
        />
      ))}
      <Select
        name="measure"
        label={t('flows.compare.measure')}
        chosen={ask.measure}
        empty={t('flows.filter.any')}
        options={measures}
      />
      {(['from', 'to'] as const).map((name) => (
        <div key={name} className="min-w-0">
          <label className="field-label text-sm" htmlFor={name}>
            {t(`flows.filter.${name}`)}
          </label>
          <input id={name} name={name} type="date" className="field-input" defaultValue={ask[name]} />
        </div>
      ))}
      <div>
        <button type="submit" className="button">
          {t('flows.compare.go')}
        </button>
      </div>
    </form>
  )
}
