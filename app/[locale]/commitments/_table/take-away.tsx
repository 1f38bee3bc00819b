/** The table as files: the same filters, order, language and day, with every row and column. */
import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import { OUT } from '#formats/out/index'
import { type TableState, tableParams } from './state.ts'

type Props = { total: number; state: TableState; view: View }

const FILES = Object.entries(OUT).flatMap(([what, formats]) =>
  (Object.keys(formats) as ('csv' | 'xlsx' | 'json' | 'xml' | 'ics' | 'atom')[]).map((extension) => ({
    extension,
    path: `/export/${what}.${extension}`,
  })),
)

export function TakeAway({ total, state, view }: Props) {
  const { t } = view.words
  const params = tableParams(state)
  params.delete('cols')
  params.set('lang', view.locale)
  if (view.asOf) params.set('as_of', view.asOf)
  const query = params.toString().replaceAll('%2C', ',')
  return (
    <Section id="take" title={t('exports.title')} className="no-print">
      <p className="text-sm">{t('exports.lead', { total })}</p>
      <ul className="mt-1 flex flex-wrap gap-x-5 text-sm">
        {FILES.map(({ extension, path }) => (
          <li key={path}>
            <a className="link row-link" href={`${path}?${query}`}>
              {t(`exports.format.${extension}`)}
            </a>
          </li>
        ))}
      </ul>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={t('exports.format.atom')}
        href={`/export/changes.atom?${query}`}
      />
    </Section>
  )
}
