/** What this book does not say. */
import { Section } from '#app/_ui/section.tsx'
import type { Words } from '#messages/words'

const LIMITS = ['done', 'broken', 'true', 'new', 'total', 'all'] as const

export function LimitsGuide({ words: { t } }: { words: Words }) {
  return (
    <Section id="limits" title={t('guide.section.limits')}>
      <ul className="max-w-[68ch] list-disc ps-5">
        {LIMITS.map((name) => (
          <li key={name} className="py-1">
            {t(`guide.limits.${name}`)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
