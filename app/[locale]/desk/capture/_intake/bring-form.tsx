/** The form that brings a text in: the text, and whose it is. */

import { Day, Select, Text, TextArea } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { codeOptions } from '#app/[locale]/desk/_form/code-options.ts'
import { LanguageField } from '#app/[locale]/desk/_form/language-field.tsx'
import { Lists, listId } from '#app/[locale]/desk/_form/lists.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import { NewPartyLink } from '#app/[locale]/desk/_form/new-party-link.tsx'
import type { DeskView } from '#app/[locale]/desk/_form/open-desk.ts'
import { TRANSLATIONS } from '#db/schema/sources'
import { TEXT_LIMIT } from '#domain/normalise-text'
import { FILE_LIMIT } from '#formats/text/read'
import { sendText } from './action.ts'
import { Part } from './part.tsx'
import { SameText } from './same-text.client.tsx'
import { Upload } from './upload.client.tsx'

const ACCEPT =
  '.txt,.text,.md,.htm,.html,.xhtml,.pdf,.docx,text/plain,text/html,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const MEGABYTE = 1024 * 1024

function NewDocument({ view }: { view: DeskView }) {
  const { t } = view.words
  return (
    <>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Named
          name="publisher"
          label={t('desk.field.publisher')}
          hint={t('desk.hint.party')}
          list={listId('parties')}
        />
        <Named name="meeting" label={t('desk.field.meeting')} list={listId('meetings')} optional />
        <NewPartyLink view={view} />
        <Text name="title" label={t('desk.field.document_title')} className="sm:col-span-2" />
        <Day name="published_on" label={t('desk.field.published_on')} />
        <LanguageField view={view} name="language" />
        <Text name="url" type="url" label={t('desk.field.url')} className="sm:col-span-2" optional />
      </div>
      <More
        title={t('intake.more')}
        hint={t('intake.more_hint')}
        fields={['issuer', 'translation']}
        usual={['none']}
      >
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <Named name="issuer" label={t('desk.field.issuer')} list={listId('parties')} optional />
          <Select
            name="translation"
            label={t('desk.field.translation')}
            options={codeOptions(view.words, 'translation', TRANSLATIONS)}
            optional
          />
        </div>
      </More>
    </>
  )
}

export function BringForm({ view }: { view: DeskView }) {
  const { t } = view.words
  const { parties, meetings, documents } = view.offers
  return (
    <>
      <Lists offers={{ parties, meetings, documents }} />
      <Form view={view} action={sendText} submit={t('intake.submit')} className="space-y-8">
        <SameText base={view.href('/desk/capture')} label={t('intake.to_same')} />
        <Part title={t('intake.text_group')} hint={t('intake.text_hint')}>
          <TextArea name="text" label={t('intake.text')} rows={12} optional />
          <Upload
            label={t('intake.file')}
            hint={t('intake.file_hint')}
            accept={ACCEPT}
            fileLimit={FILE_LIMIT}
            textLimit={TEXT_LIMIT}
            words={{
              file_too_large: t('problems.file_too_large', { limit: FILE_LIMIT / MEGABYTE }),
              text_too_long: t('problems.text_too_long', { limit: TEXT_LIMIT }),
              taken: t('intake.taken'),
            }}
          />
        </Part>
        <Part title={t('intake.known_group')} hint={t('intake.known_hint')}>
          <Named
            name="document"
            label={t('intake.known')}
            hint={t('desk.hint.document')}
            list={listId('documents')}
            placeholder=" "
            optional
          />
        </Part>
        <Part title={t('intake.new_group')} hint={t('intake.new_hint')}>
          <p className="known-chosen notice">{t('intake.known_chosen')}</p>
          <NewDocument view={view} />
        </Part>
      </Form>
    </>
  )
}
