/** What the book wants to know of a published source. */
import type { View } from '#app/_server/view.ts'
import { Day, Select, Text } from '#app/_ui/form/field.client.tsx'
import { codeOptions } from '#app/[locale]/desk/_form/code-options.ts'
import { LanguageField } from '#app/[locale]/desk/_form/language-field.tsx'
import { listId } from '#app/[locale]/desk/_form/lists.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import { NewPartyLink } from '#app/[locale]/desk/_form/new-party-link.tsx'
import { NEW_DOCUMENT } from '#app/[locale]/desk/_inputs/source.ts'
import { TRANSLATIONS } from '#db/schema/sources'

type Props = { view: View; at?: string; optional?: boolean }

export function DocumentFields({ view, at = '', optional = false }: Props) {
  const { t } = view.words
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <Named
        name={`${at}publisher`}
        label={t('desk.field.publisher')}
        hint={t('desk.hint.party')}
        list={listId('parties')}
        optional={optional}
      />
      <Text name={`${at}title`} label={t('desk.field.document_title')} optional={optional} />
      <NewPartyLink view={view} />
      <Day name={`${at}published_on`} label={t('desk.field.published_on')} optional={optional} />
      <LanguageField view={view} name={`${at}language`} value="en" optional={optional} />
      <Text name={`${at}url`} type="url" label={t('desk.field.url')} optional />
      <Named name={`${at}meeting`} label={t('desk.field.meeting')} list={listId('meetings')} optional />
      <Named name={`${at}issuer`} label={t('desk.field.issuer')} list={listId('parties')} optional />
      <Select
        name={`${at}translation`}
        label={t('desk.field.translation')}
        options={codeOptions(view.words, 'translation', TRANSLATIONS)}
        optional
      />
    </div>
  )
}

/** The same beside the words that it holds. */
export function NewDocument({ view }: { view: View }) {
  const { t } = view.words
  return (
    <More
      title={t('desk.group.new_document')}
      hint={t('desk.group.new_document_hint')}
      fields={[NEW_DOCUMENT]}
      usual={['en', 'none']}
    >
      <DocumentFields view={view} at={NEW_DOCUMENT} optional />
    </More>
  )
}
