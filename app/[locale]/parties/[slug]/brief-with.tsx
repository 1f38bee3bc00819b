/** A small form: the brief on this party and another one. */
import type { View } from '#app/_server/view.ts'
import { sidesIn } from '#app/[locale]/brief/_parts/sides.ts'
import { choices } from '#db/queries/choices'

export async function BriefWith({ slug, view }: { slug: string; view: View }) {
  const { t } = view.words
  const { parties } = await choices(view.q)
  const others = sidesIn(parties, view.words).filter((party) => party.slug !== slug)
  if (others.length === 0) return null
  return (
    <form
      method="get"
      action={`/${view.locale}/brief`}
      className="no-print mt-4 flex max-w-xl flex-wrap items-end gap-3"
    >
      <input type="hidden" name="pair" value={slug} />
      {view.asOf && <input type="hidden" name="as_of" value={view.asOf} />}
      <div className="min-w-0 grow">
        <label className="field-label text-sm" htmlFor="brief-with">
          {t('brief.link.party')}
        </label>
        <select id="brief-with" name="pair" className="field-input" defaultValue="" required>
          <option value="">{t('brief.form.choose')}</option>
          {others.map((party) => (
            <option key={party.slug} value={party.slug}>
              {party.label}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button button-quiet">
        {t('brief.form.go')}
      </button>
    </form>
  )
}
