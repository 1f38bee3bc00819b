/** Adds a published source. */
import { answered } from '#app/_server/answered.tsx'
import type { Params, Search } from '#app/_server/view.ts'
import { Form } from '#app/_ui/form/form.tsx'
import { sendDocument } from '#app/[locale]/desk/_acts/sources.ts'
import { DeskPage } from '#app/[locale]/desk/_form/desk-page.tsx'
import { DocumentFields } from '#app/[locale]/desk/_form/document-fields.tsx'
import { Lists } from '#app/[locale]/desk/_form/lists.tsx'
import { openDesk } from '#app/[locale]/desk/_form/open-desk.ts'

type Props = { params: Params; searchParams: Search }

export default answered(async function DocumentForm({ params, searchParams }: Props) {
  const view = await openDesk(params, searchParams, '/desk/document', 'add_document')
  const { parties, meetings } = view.offers
  return (
    <DeskPage view={view} page="document">
      <Lists offers={{ parties, meetings }} />
      <Form view={view} action={sendDocument} submit={view.words.t('desk.page.document.submit')}>
        <DocumentFields view={view} />
      </Form>
    </DeskPage>
  )
})
