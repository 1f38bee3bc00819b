/** Numbers as said, measures of money, and the provider's role. */
import { Section } from '#app/_ui/section.tsx'
import { QUALIFIERS } from '#domain/quantity'
import { MEASURES, PROVIDER_ROLES } from '#domain/target'
import type { Words } from '#messages/words'
import { CodeLine, CodeList } from './code-list.tsx'

export function MoneyGuide({ words }: { words: Words }) {
  const { t } = words
  return (
    <Section id="money" title={t('guide.section.money')}>
      <p className="mb-2 max-w-[68ch]">{t('guide.qualifier_lead')}</p>
      <CodeLine
        items={QUALIFIERS.map((code) => ({ code, word: t(`codes.qualifier.${code}`) }))}
        words={words}
      />
      <p className="mt-6 mb-2 max-w-[68ch]">{t('guide.measure_lead')}</p>
      <CodeList
        items={MEASURES.map((code) => ({
          code,
          word: t(`codes.measure.${code}`),
          means: t(`guide.measure_means.${code}`),
        }))}
        words={words}
      />
      <p className="mt-6 mb-2 max-w-[68ch]">{t('guide.role_lead')}</p>
      <CodeLine
        items={PROVIDER_ROLES.map((code) => ({ code, word: t(`codes.role.${code}`) }))}
        words={words}
      />
    </Section>
  )
}
