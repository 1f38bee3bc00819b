/** Words with their document: the quotation, who says it, and what it does to the promise. */
import type { View } from '#app/_server/view.ts'
import { Day, Select, Text, TextArea } from '#app/_ui/form/field.client.tsx'
import { codeOptions } from '#app/[locale]/desk/_form/code-options.ts'
import { NewDocument } from '#app/[locale]/desk/_form/document-fields.tsx'
import { DueFields } from '#app/[locale]/desk/_form/due-fields.tsx'
import { listId } from '#app/[locale]/desk/_form/lists.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import { ACTS, type Act, MODALITIES } from '#domain/statement'

type Props = {
  view: View
  /** Where the statement stands in the verb's input. */
  at?: string
  act: Act
  /** What is needed: all of it, or nothing where the words are one of several ways. */
  needed: boolean
  /** Shows the act among the first fields, where it is what the form is about. */
  actFirst?: boolean
  accountNeeded?: boolean
  due?: boolean
}

const ACT_NAMES = Object.keys(ACTS) as Act[]

export function WordsFields({ view, at = '', act, needed, actFirst, accountNeeded, due }: Props) {
  const { t } = view.words
  const acts = (
    <Select
      name={`${at}act`}
      label={t('desk.field.act')}
      options={codeOptions(view.words, 'act', ACT_NAMES)}
      value={act}
      optional={!actFirst}
    />
  )
  return (
    <>
      <Named
        name={`${at}document`}
        label={t('desk.field.document')}
        hint={t('desk.hint.document')}
        list={listId('documents')}
        optional={!needed}
      />
      <NewDocument view={view} />
      <TextArea
        name={`${at}quote.exact`}
        label={t('desk.field.quote')}
        hint={t('desk.hint.quote')}
        rows={3}
        optional={!needed}
      />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Named
          name={`${at}party`}
          label={t('desk.field.account')}
          hint={t('desk.hint.account')}
          list={listId('parties')}
          optional={!accountNeeded}
        />
        {actFirst && acts}
      </div>
      {due && <DueFields view={view} at={at} />}
      <More
        title={t('desk.group.more_words')}
        fields={['said_on', 'modality', 'speaker', 'emphasis', 'note', ...(actFirst ? [] : ['act'])].map(
          (name) => at + name,
        )}
        usual={['announced', act]}
      >
        <div className="grid items-end gap-4 sm:grid-cols-2">
          {!actFirst && acts}
          <Select
            name={`${at}modality`}
            label={t('desk.field.modality')}
            options={codeOptions(view.words, 'modality', MODALITIES)}
            value="announced"
            optional
          />
          <Day name={`${at}said_on`} label={t('desk.field.said_on')} hint={t('desk.hint.said_on')} optional />
          <Text name={`${at}speaker.name.${view.locale}`} label={t('desk.field.speaker_name')} optional />
          <Text name={`${at}speaker.office.${view.locale}`} label={t('desk.field.speaker_office')} optional />
        </div>
        <TextArea
          name={`${at}emphasis`}
          label={t('desk.field.emphasis')}
          hint={t('desk.hint.emphasis')}
          rows={2}
          optional
        />
        <TextArea name={`${at}note.${view.locale}`} label={t('desk.field.note')} rows={2} optional />
      </More>
    </>
  )
}
