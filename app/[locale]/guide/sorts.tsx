/** Kinds with the ladder of each, and topics. */
import { Section } from '#app/_ui/section.tsx'
import { TOPICS } from '#domain/commitment'
import { KINDS, type Kind } from '#domain/kind'
import type { Words } from '#messages/words'
import { CodeLine, CodeList } from './code-list.tsx'

export function SortsGuide({ words }: { words: Words }) {
  const { t } = words
  return (
    <Section id="sorts" title={t('guide.section.sorts')}>
      <p className="mb-2">{t('guide.kind_lead')}</p>
      <CodeList
        items={(Object.keys(KINDS) as Kind[]).map((code) => ({
          code,
          word: t(`codes.kind.${code}`),
          means: t(`guide.ladder_of.${KINDS[code].ladder}`),
        }))}
        words={words}
      />
      <p className="mt-6 mb-2">{t('guide.topic_lead')}</p>
      <CodeLine items={TOPICS.map((code) => ({ code, word: t(`codes.topic.${code}`) }))} words={words} />
    </Section>
  )
}
