/** What stands where no dataset is in the book: the way to bring one in, for those who may; a sentence for others. */
import type { View } from '#app/_server/view.ts'
import { actorOf } from '#app/_server/viewer.ts'
import { Section } from '#app/_ui/section.tsx'
import { may } from '#domain/permission'

const FORMATS = ['kiel', 'fts', 'iati'] as const

export function NoneYet({ view }: { view: View }) {
  const { t } = view.words
  const brings = view.viewer !== null && may(actorOf(view.viewer), 'import_table')
  return (
    <Section id="none" title={t('flows.empty.title')}>
      <p className="max-w-[68ch]">{t('flows.empty.text')}</p>
      <p className="mt-4">{t('flows.empty.known')}</p>
      <ul className="mt-1 list-disc space-y-1 ps-5">
        {FORMATS.map((format) => (
          <li key={format}>{t(`flows.empty.${format}`)}</li>
        ))}
      </ul>
      {brings && (
        <p className="mt-4">
          <a className="button" href={view.href('/desk/import')}>
            {t('flows.empty.bring')}
          </a>
        </p>
      )}
    </Section>
  )
}
