/** A form that searches a list of names; it keeps what the address says beside it. */
import type { View } from '#app/_server/view.ts'

type Props = { view: View; label: string }

export function NameSearch({ view, label }: Props) {
  const kept = [...view.params].filter(([name]) => name !== 'q' && !name.endsWith('cursor'))
  return (
    <form
      method="get"
      action={`/${view.locale}${view.path}`}
      className="no-print mb-6 flex max-w-xl items-end gap-2"
    >
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {view.asOf && <input type="hidden" name="as_of" value={view.asOf} />}
      <div className="grow">
        <label className="field-label text-sm" htmlFor="q">
          {label}
        </label>
        <input
          id="q"
          className="field-input"
          type="search"
          name="q"
          maxLength={200}
          defaultValue={view.params.get('q') ?? ''}
        />
      </div>
      <button type="submit" className="button">
        {view.words.t('commitments.search_go')}
      </button>
    </form>
  )
}
