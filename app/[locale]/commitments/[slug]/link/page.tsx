/** Links a promise to another one. */
import { answered } from '#app/_server/answered.tsx'
import type { Search } from '#app/_server/view.ts'
import { Select, TextArea } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { sendLink } from '#app/[locale]/desk/_acts/promises.ts'
import { codeOptions } from '#app/[locale]/desk/_form/code-options.ts'
import { DeskPage } from '#app/[locale]/desk/_form/desk-page.tsx'
import { Lists, listId } from '#app/[locale]/desk/_form/lists.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import { openPromise, type SlugParams } from '#app/[locale]/desk/_form/open-desk.ts'
import { LINK_TYPES } from '#domain/commitment'

type Props = { params: SlugParams; searchParams: Search }

export default answered(async function LinkForm({ params, searchParams }: Props) {
  const { view, promise } = await openPromise(params, searchParams, 'link', 'link_commitments')
  const { words, offers } = view
  const { t } = words
  const others = offers.commitments.filter(({ slug }) => slug !== promise.row.slug)
  return (
    <DeskPage view={view} page="link" promise={promise}>
      <Lists offers={{ commitments: others }} />
      <Form view={view} action={sendLink.bind(null, promise.row.slug)} submit={t('desk.page.link.submit')}>
        <Select
          name="type"
          label={t('desk.field.link_type')}
          options={codeOptions(words, 'link', LINK_TYPES)}
          empty={t('desk.choose')}
        />
        <Named
          name="to"
          label={t('desk.field.link_to')}
          hint={t('desk.hint.party')}
          list={listId('commitments')}
        />
        <TextArea name={`note.${view.locale}`} label={t('desk.field.note')} rows={2} optional />
      </Form>
    </DeskPage>
  )
})
