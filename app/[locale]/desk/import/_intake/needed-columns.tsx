/** Which columns a table of each sort needs, what else is read, and a table to fill in. */
import type { View } from '#app/_server/view.ts'
import { IMPORTABLE, type Importable } from '#domain/import/job'
import { TEMPLATES, templateColumns } from '#formats/out/template'

function Sort({ view, what }: { view: View; what: Importable }) {
  const { t, stops, locale } = view.words
  const columns = templateColumns(what, locale)
  const named = (needed: boolean) =>
    columns.flatMap((one) => (one.needed === needed ? one.label : [])).join(stops.comma)
  return (
    <div>
      <dt className="font-medium">{t(`importing.kinds.${what}`)}</dt>
      <dd className="max-w-[80ch] space-y-1 text-sm">
        <p>
          <span className="text-soft">
            {t('importing.needed.columns')}
            {stops.colon}
          </span>
          {named(true)}
        </p>
        <p>
          <span className="text-soft">
            {t('importing.needed.also')}
            {stops.colon}
          </span>
          {named(false)}
        </p>
        <p className="flex flex-wrap gap-x-5">
          {TEMPLATES.map((format) => (
            <a
              key={format}
              className="link row-link"
              href={view.href(`/desk/import/template/${what}.${format}`)}
              download
            >
              {t(`importing.needed.${format}`)}
              <span className="sr-only">
                {stops.colon}
                {t(`importing.kinds.${what}`)}
              </span>
            </a>
          ))}
        </p>
      </dd>
    </div>
  )
}

export function NeededColumns({ view }: { view: View }) {
  const { t } = view.words
  return (
    <details className="mb-6 border border-rule bg-sheet px-4 py-2">
      <summary className="cursor-pointer py-1 font-medium">{t('importing.needed.title')}</summary>
      <p className="field-hint mb-3 max-w-[68ch]">{t('importing.needed.lead')}</p>
      <dl className="mb-2 space-y-4">
        {IMPORTABLE.map((what) => (
          <Sort key={what} view={view} what={what} />
        ))}
      </dl>
    </details>
  )
}
