/** The words of the book, and what a statement can do and how firmly. */
import { Section } from '#app/_ui/section.tsx'
import { QUOTE_WORDS } from '#domain/citation'
import { ACTS, type Act, MODALITIES } from '#domain/statement'
import type { Words } from '#messages/words'
import { CodeLine } from './code-list.tsx'

const TERMS = [
  'promise',
  'statement',
  'account',
  'document',
  'meeting',
  'party',
  'target',
  'delivery',
  'ladder',
] as const

export function WordsGuide({ words }: { words: Words }) {
  const { t } = words
  return (
    <Section id="words" title={t('guide.section.words')}>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[12rem_1fr]">
        {TERMS.map((term) => (
          <div key={term} className="contents">
            <dt className="font-medium">{t(`guide.term.${term}`)}</dt>
            <dd className="max-w-[68ch]">{t(`guide.means.${term}`, { words: QUOTE_WORDS })}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-6 mb-2">{t('guide.act_lead')}</p>
      <CodeLine
        items={(Object.keys(ACTS) as Act[]).map((code) => ({ code, word: t(`codes.act.${code}`) }))}
        words={words}
      />
      <p className="mt-6 mb-2">{t('guide.modality_lead')}</p>
      <CodeLine
        items={MODALITIES.map((code) => ({ code, word: t(`codes.modality.${code}`) }))}
        words={words}
      />
    </Section>
  )
}
