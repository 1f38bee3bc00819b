/** The rule of standing, in the order in which it is applied. */
import { Section } from '#app/_ui/section.tsx'
import { DUE_SOON_DAYS, STANDINGS } from '#domain/standing'
import type { Words } from '#messages/words'
import { CodeList } from './code-list.tsx'

export function StandingGuide({ words }: { words: Words }) {
  const { t } = words
  return (
    <Section id="standing" title={t('guide.section.standing')}>
      <p className="mb-2 max-w-[68ch]">{t('guide.standing_lead')}</p>
      <CodeList
        ordered
        items={STANDINGS.map((code) => ({
          code,
          word: t(`codes.standing.${code}`),
          means: t(`guide.standing_means.${code}`, { days: DUE_SOON_DAYS }),
        }))}
        words={words}
      />
      <p className="mt-4 max-w-[68ch]">{t('guide.partly')}</p>
    </Section>
  )
}
