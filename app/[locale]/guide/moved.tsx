/** What happens when a date moves, and what can be watched where none was given. */
import { Section } from '#app/_ui/section.tsx'
import type { Words } from '#messages/words'

export function MovedGuide({ words: { t } }: { words: Words }) {
  return (
    <Section id="moved" title={t('guide.section.moved')}>
      <p className="mb-3 max-w-[68ch]">{t('guide.moved')}</p>
      <p className="max-w-[68ch]">{t('guide.silence')}</p>
    </Section>
  )
}
