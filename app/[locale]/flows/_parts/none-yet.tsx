/** What stands where no dataset is in the book: how one comes in. */
import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'

const FORMATS = [
  ['kiel', 'data_explorer.csv'],
  ['fts', 'fts_incoming_funding.csv'],
  ['iati', 'activities.xml'],
] as const

export function NoneYet({ view }: { view: View }) {
  const { t } = view.words
  return (
    <Section id="none" title={t('flows.empty.title')}>
      <p className="max-w-[68ch]">{t('flows.empty.text')}</p>
      <p className="mt-2">
        <a className="link row-link" href={view.href('/desk/import')}>
          {t('importing.begin')}
        </a>
      </p>
      <ul className="mt-4 space-y-3">
        {FORMATS.map(([format, file]) => (
          <li key={format}>
            {t(`flows.empty.${format}`)}
            <code className="wrap-anywhere mt-1 block text-sm">
              npm run -s book -- import {format} {file}
            </code>
          </li>
        ))}
      </ul>
    </Section>
  )
}
