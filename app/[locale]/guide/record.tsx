/** What is recorded and what is computed; the book as of a day; how to cite it. */
import { Section } from '#app/_ui/section.tsx'
import type { Day } from '#domain/day'
import type { Words } from '#messages/words'

const RECORDED = ['words', 'due', 'sizes', 'batches', 'status', 'looks'] as const
const COMPUTED = ['window', 'standing', 'sums', 'attested', 'moved', 'flags'] as const

export function RecordGuide({ words, day }: { words: Words; day: Day }) {
  const { t } = words
  return (
    <>
      <Section id="computed" title={t('guide.section.computed')}>
        <div className="grid gap-6 md:grid-cols-2">
          <div>
            <h3 className="font-semibold">{t('guide.recorded')}</h3>
            <ul className="list-disc ps-5">
              {RECORDED.map((name) => (
                <li key={name}>{t(`guide.recorded_list.${name}`)}</li>
              ))}
            </ul>
          </div>
          <div>
            <h3 className="font-semibold">{t('guide.computed')}</h3>
            <ul className="list-disc ps-5">
              {COMPUTED.map((name) => (
                <li key={name}>{t(`guide.computed_list.${name}`)}</li>
              ))}
            </ul>
          </div>
        </div>
        <p className="mt-4 max-w-[68ch]">{t('guide.history')}</p>
      </Section>
      <Section id="as_of" title={t('guide.section.as_of')}>
        <p className="max-w-[68ch]">{t('guide.as_of')}</p>
      </Section>
      <Section id="cite" title={t('guide.section.cite')}>
        <p className="max-w-[68ch]">{t('guide.cite')}</p>
        <p className="mt-3 max-w-[68ch] border-rule border-s-4 ps-4 font-serif">
          {t('guide.cite_example', { day: words.day(day) })}
        </p>
      </Section>
    </>
  )
}
