/** The day the book is shown for, and a small form to choose another; it works without JavaScript. */
import type { Bare } from '#app/_server/bare-view.ts'

export function AsOf({ view }: { view: Bare }) {
  const { t, dayShort } = view.words
  return (
    <details className="relative">
      <summary className="tag cursor-pointer list-none">
        {t('site.as_of', { day: dayShort(view.day) })}
      </summary>
      <form
        method="get"
        action={`/${view.locale}${view.path}`}
        className="absolute start-0 z-10 mt-1 flex w-64 flex-col gap-2 border border-rule bg-sheet p-3"
      >
        {[...view.params].map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <label className="field-label" htmlFor="as-of">
          {t('site.as_of_label')}
        </label>
        <input id="as-of" className="field-input" type="date" name="as_of" defaultValue={view.day} required />
        <button type="submit" className="button">
          {t('site.as_of_go')}
        </button>
      </form>
    </details>
  )
}
