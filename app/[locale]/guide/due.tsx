/** Sorts of due dates, and how vague phrases are read: the examples go through the book's own rules. */
import { Section } from '#app/_ui/section.tsx'
import type { Day } from '#domain/day'
import { readDuePhrase } from '#domain/due-phrase'
import { DUE_TYPES } from '#domain/due-window'
import type { Words } from '#messages/words'
import { CodeList } from './code-list.tsx'

/** The day of the meeting with which the book begins. */
const SAID: Day = '2024-11-16'
const EXAMPLES = ['today', 'month', 'year', 'year_end', 'season', 'event', 'soon', 'continuing'] as const
const ENDS = [
  ['start', 'start'],
  ['strict', 'strict_end'],
  ['generous', 'generous_end'],
] as const

function Examples({ words }: { words: Words }) {
  const { t, dayShort } = words
  return (
    <table className="records stack mt-2">
      <caption className="max-w-[68ch]">{t('guide.examples_lead', { day: words.day(SAID) })}</caption>
      <thead>
        <tr>
          {(['phrase', 'type', 'start', 'strict', 'generous', 'rule'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`guide.example_column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {EXAMPLES.map((name) => {
          const phrase = t(`guide.example.${name}`)
          const read = readDuePhrase(phrase, SAID)
          return (
            <tr key={name}>
              <th scope="row">{t('commitments.phrase', { phrase })}</th>
              <td data-label={t('guide.example_column.type')}>{t(`codes.due.${read.type}`)}</td>
              {ENDS.map(([column, end]) => (
                <td key={column} data-label={t(`guide.example_column.${column}`)}>
                  {read[end] ? dayShort(read[end]) : '–'}
                </td>
              ))}
              <td data-label={t('guide.example_column.rule')}>
                {read.rule ? t(`codes.rule.${read.rule as 'day'}`) : '–'}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export function DueGuide({ words }: { words: Words }) {
  const { t } = words
  return (
    <Section id="due" title={t('guide.section.due')}>
      <p className="mb-2 max-w-[68ch]">{t('guide.due_lead')}</p>
      <CodeList
        items={DUE_TYPES.map((code) => ({
          code,
          word: t(`codes.due.${code}`),
          means: t(`guide.due_means.${code}`),
        }))}
        words={words}
      />
      <h3 className="mt-6 font-semibold">{t('guide.examples_title')}</h3>
      <Examples words={words} />
      <p className="mt-4 max-w-[68ch]">{t('guide.due_seasons')}</p>
    </Section>
  )
}
