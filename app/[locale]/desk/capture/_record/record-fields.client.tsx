'use client'
/** The record that a passage would make: every field of it in sight, filled in as the finder reads the words. */
import { memo, useContext } from 'react'
import { FormContext } from '#app/_ui/form/context.client.tsx'
import { Day, Select, Text, TextArea } from '#app/_ui/form/field.client.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import type { Candidate } from '#app/[locale]/desk/capture/_record/candidate.ts'
import { useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'
import { worded } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import { DueField } from '#app/[locale]/desk/capture/_record/due-field.client.tsx'
import { QuoteField } from '#app/[locale]/desk/capture/_record/quote-field.client.tsx'
import { filledRows, rowsIn, TargetRows } from '#app/[locale]/desk/capture/_record/target-rows.client.tsx'
import { LOCALES } from '#domain/locale'

const SAID = 'statements.0.'
const PARTIES = 'names-parties'

/** As many as the sentence names, and one more. */
function Parties({ field, values }: { field: 'promiser' | 'beneficiary' | 'channel'; values: Values }) {
  const { words } = useDesk()
  const { state } = useContext(FormContext)
  const name = { promiser: 'promisers', beneficiary: 'beneficiaries', channel: 'channels' }[field]
  const given = Math.max(rowsIn(values, name), filledRows(state.values, name))
  const too = field === 'channel' ? words.field.channel : words.field[`${field}_too`]
  const rows = Array.from({ length: field === 'channel' ? given + 1 : Math.max(given, 1) + 1 }, (_, n) => n)
  return (
    <div className="space-y-1">
      {rows.map((n) => (
        <Named
          key={n}
          name={`${name}.${n}`}
          label={n === 0 ? words.field[field] : too}
          hideLabel={n > 0}
          list={PARTIES}
          value={values[`${name}.${n}`]}
          optional={n > 0 || field === 'channel'}
        />
      ))}
    </div>
  )
}

type Values = Candidate['values']
const PAIR = 'grid items-start gap-x-3 gap-y-2 sm:grid-cols-2'

function Further({ values }: { values: Values }) {
  const { words, locale, language } = useDesk()
  const others = LOCALES.filter((one) => one !== language)
  const inner = [
    'channels',
    `${SAID}said_on`,
    `${SAID}due.`,
    `${SAID}speaker.office`,
    'settling',
    'note',
    ...others.map((one) => `title.${one}`),
  ]
  const filled = Object.keys(values).some((name) => inner.some((begin) => name.startsWith(begin)))
  return (
    <More title={words.more} fields={inner} open={filled}>
      <Parties field="channel" values={values} />
      <div className={PAIR}>
        <Text
          name={`${SAID}speaker.office.${language}`}
          label={words.field.speaker_office}
          lang={language}
          optional
        />
        <Day name={`${SAID}said_on`} label={words.field.said_on} optional />
        {(['start', 'strict_end', 'generous_end'] as const).map((end) => (
          <Day
            key={end}
            name={`${SAID}due.${end}`}
            label={
              words.field[`due_${end === 'start' ? 'start' : end === 'strict_end' ? 'strict' : 'generous'}`]
            }
            value={values[`${SAID}due.${end}`]}
            optional
          />
        ))}
      </div>
      {others.map((one) => (
        <Text
          key={one}
          name={`title.${one}`}
          label={worded(words.field.title_in, { language: words.languages[one] ?? one })}
          lang={one}
          optional
        />
      ))}
      <TextArea name={`settling.${locale}`} label={words.field.settling} rows={2} optional />
      <TextArea name={`note.${locale}`} label={words.field.note} rows={2} optional />
    </More>
  )
}

/** Drawn again only for another passage: drawing a text field anew takes the caret out of its place. */
export const RecordFields = memo(function RecordFields({
  candidate: { start, values, due },
}: {
  candidate: Candidate
}) {
  const { words, options, locale, language } = useDesk()
  const { field } = words
  return (
    <>
      <TextArea
        name={`title.${language}`}
        label={
          language === locale
            ? field.title
            : worded(field.title_in, { language: words.languages[language] ?? language })
        }
        lang={language === locale ? undefined : language}
        value={values[`title.${language}`]}
        rows={2}
      />
      <div className={PAIR}>
        <Parties field="promiser" values={values} />
        <Parties field="beneficiary" values={values} />
        <Select
          name="kind"
          label={field.kind}
          options={options.kind}
          empty={words.choose}
          value={values.kind}
        />
        <Select name="topic" label={field.topic} options={options.topic} value={values.topic} />
      </div>
      <QuoteField key={`quote ${start}`} name={`${SAID}quote.exact`} value={values[`${SAID}quote.exact`]} />
      <div className={PAIR}>
        <Named
          className="sm:col-span-2"
          name={`${SAID}party`}
          label={field.account}
          list={PARTIES}
          value={values[`${SAID}party`]}
        />
        <Text
          name={`${SAID}speaker.name.${language}`}
          label={field.speaker_name}
          lang={language === locale ? undefined : language}
          value={values[`${SAID}speaker.name.${language}`]}
          optional
        />
        <Select
          className="self-end"
          name={`${SAID}modality`}
          label={field.modality}
          options={options.modality}
          value={values[`${SAID}modality`]}
        />
        <Select
          name="testability"
          label={words.testability}
          options={options.testability}
          value={values.testability}
        />
        <DueField
          key={`due ${start}`}
          name={`${SAID}due_phrase`}
          value={values[`${SAID}due_phrase`]}
          window={due}
        />
      </div>
      <TargetRows values={values} />
      <Further values={values} />
    </>
  )
})
