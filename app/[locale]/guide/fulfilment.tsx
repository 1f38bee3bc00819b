/** What is recorded of fulfilment, what stands behind it, and what can be judged at all. */
import { Section } from '#app/_ui/section.tsx'
import { TESTABILITIES, type Testability } from '#domain/commitment'
import { ATTESTATIONS, EVIDENCES } from '#domain/evidence'
import { FULFILMENTS, type Fulfilment } from '#domain/status'
import type { Words } from '#messages/words'
import { CodeLine, CodeList } from './code-list.tsx'

export function FulfilmentGuide({ words }: { words: Words }) {
  const { t } = words
  return (
    <Section id="fulfilment" title={t('guide.section.fulfilment')}>
      <p className="mb-2 max-w-[68ch]">{t('guide.fulfilment_lead')}</p>
      <CodeList
        items={(Object.keys(FULFILMENTS) as Fulfilment[]).map((code) => ({
          code,
          word: t(`codes.fulfilment.${code}`),
          means: t(`guide.fulfilment_means.${code}`),
        }))}
        words={words}
      />
      <p className="mt-6 mb-2 max-w-[68ch]">{t('guide.evidence_lead')}</p>
      <CodeList
        items={EVIDENCES.map((code) => ({
          code,
          word: t(`codes.evidence.${code}`),
          means: t(`guide.evidence_means.${code}`),
        }))}
        words={words}
      />
      <p className="mt-6 mb-2 max-w-[68ch]">{t('guide.attested_lead')}</p>
      <CodeLine
        items={ATTESTATIONS.map((code) => ({ code, word: t(`codes.attested_by.${code}`) }))}
        words={words}
      />
      <p className="mt-6 mb-2 max-w-[68ch]">{t('guide.testability_lead')}</p>
      <CodeList
        items={(Object.keys(TESTABILITIES) as Testability[]).map((code) => ({
          code,
          word: t(`codes.testability.${code}`),
          means: t(`guide.testability_means.${code}`),
        }))}
        words={words}
      />
    </Section>
  )
}
