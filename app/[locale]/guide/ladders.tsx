/** The ladders that batches climb, and from where on they count as delivered. */
import { Section } from '#app/_ui/section.tsx'
import { LADDERS, type Ladder, type Stage } from '#domain/kind'
import type { Words } from '#messages/words'

export function LaddersGuide({ words }: { words: Words }) {
  const { t, stops } = words
  return (
    <Section id="ladders" title={t('guide.section.ladders')}>
      <p className="mb-3 max-w-[68ch]">{t('guide.ladders_lead')}</p>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[12rem_1fr]">
        {(Object.keys(LADDERS) as Ladder[]).map((ladder) => (
          <div key={ladder} className="contents">
            <dt className="font-medium">{t(`guide.ladder_of.${ladder}`)}</dt>
            <dd>
              <ol className="flex flex-wrap gap-x-2">
                {LADDERS[ladder].stages.map((stage: Stage, at) => (
                  <li key={stage}>
                    {at > 0 && <span aria-hidden="true">→ </span>}
                    {stage === LADDERS[ladder].deliveredFrom ? (
                      <strong>
                        {t(`codes.stage.${stage}`)}
                        <span className="sr-only">{stops.brackets.join(t('guide.ladder_from'))}</span>
                      </strong>
                    ) : (
                      t(`codes.stage.${stage}`)
                    )}
                  </li>
                ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 max-w-[68ch]">{t('guide.ladders_note')}</p>
    </Section>
  )
}
