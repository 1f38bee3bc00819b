/** Narrows aid down by who promised, to whom, about what: a form that is an address. */
import type { View } from '#app/_server/view.ts'
import { aidChoices } from '#db/queries/aid-choices'
import { type Filter, isFiltered } from '#domain/filter'
import { AID_FACETS } from './address.ts'

export async function AidFilter({ view, filter }: { view: View; filter: Filter }) {
  const { t, text } = view.words
  const choices = await aidChoices(view.q, filter, view.day)
  const options = {
    promiser: choices.promiser.map((one) => ({ value: one.slug, name: text(one.short), count: one.count })),
    beneficiary: choices.beneficiary.map((one) => ({
      value: one.slug,
      name: text(one.short),
      count: one.count,
    })),
    topic: choices.topic.map((one) => ({
      value: one.topic,
      name: t(`codes.topic.${one.topic}`),
      count: one.count,
    })),
  }
  return (
    <form
      method="get"
      action={`/${view.locale}/aid`}
      aria-label={t('aid.filter.legend')}
      className="no-print flex flex-wrap items-end gap-x-4 gap-y-2"
    >
      {view.asOf && <input type="hidden" name="as_of" value={view.asOf} />}
      {AID_FACETS.map((name) => {
        const [chosen = ''] = filter.facets[name] ?? []
        const known = options[name].some((one) => one.value === chosen)
        return (
          <div key={name} className="min-w-40">
            <label className="field-label text-sm" htmlFor={name}>
              {t(`aid.filter.${name}`)}
            </label>
            <select id={name} name={name} className="field-input" defaultValue={chosen}>
              <option value="">{t('aid.filter.any')}</option>
              {chosen && !known && <option value={chosen}>{chosen}</option>}
              {options[name].map((one) => (
                <option key={one.value} value={one.value}>
                  {t('aid.filter.option', { name: one.name, count: one.count })}
                </option>
              ))}
            </select>
          </div>
        )
      })}
      <button type="submit" className="button">
        {t('aid.filter.go')}
      </button>
      {isFiltered(filter) && (
        <a className="link row-link self-center" href={view.href('/aid')}>
          {t('aid.filter.clear')}
        </a>
      )}
    </form>
  )
}
