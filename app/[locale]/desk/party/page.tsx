/** Adds a party. */
import { answered } from '#app/_server/answered.tsx'
import type { Params, Search } from '#app/_server/view.ts'
import { Select, Text, TextArea } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { sendParty } from '#app/[locale]/desk/_acts/sources.ts'
import { codeOptions } from '#app/[locale]/desk/_form/code-options.ts'
import { DeskPage } from '#app/[locale]/desk/_form/desk-page.tsx'
import { Lists, listId } from '#app/[locale]/desk/_form/lists.tsx'
import { InOthers, InOwn } from '#app/[locale]/desk/_form/localized.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import { openDesk } from '#app/[locale]/desk/_form/open-desk.ts'
import { LOCALES } from '#domain/locale'
import { PARTY_TYPES } from '#domain/party'

type Props = { params: Params; searchParams: Search }

export default answered(async function PartyForm({ params, searchParams }: Props) {
  const view = await openDesk(params, searchParams, '/desk/party', 'add_party')
  const { words, offers, locale } = view
  const { t } = words
  const others = LOCALES.filter((one) => one !== locale)
  return (
    <DeskPage view={view} page="party">
      <Lists offers={{ parties: offers.parties }} />
      <Form view={view} action={sendParty} submit={t('desk.page.party.submit')}>
        <InOwn view={view} name="name" label="name" optional={false} />
        <Select
          name="type"
          label={t('desk.field.party_type')}
          options={codeOptions(words, 'party_type', PARTY_TYPES)}
          empty={t('desk.choose')}
        />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <InOwn view={view} name="short" label="short" />
          <Named name="parent" label={t('desk.field.parent')} list={listId('parties')} optional />
          <Text
            name="country"
            label={t('desk.field.country')}
            hint={t('desk.hint.country')}
            maxLength={2}
            optional
          />
          <Text name="iati_ref" label={t('desk.field.iati_ref')} optional />
        </div>
        <TextArea
          name="aliases"
          label={t('desk.field.aliases')}
          hint={t('desk.hint.aliases')}
          rows={3}
          optional
        />
        <More
          title={t('desk.group.languages')}
          fields={others.flatMap((one) => [`name.${one}`, `short.${one}`])}
        >
          <InOthers view={view} name="name" label="name" />
          <InOthers view={view} name="short" label="short" />
        </More>
      </Form>
    </DeskPage>
  )
})
