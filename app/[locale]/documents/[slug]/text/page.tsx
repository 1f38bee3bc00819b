/** Attaches the full text of a document. */
import { notFound } from 'next/navigation'
import { answered } from '#app/_server/answered.tsx'
import { requireRole } from '#app/_server/require-role.ts'
import { openView, type Search } from '#app/_server/view.ts'
import { TextArea } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { documentBySlug } from '#db/queries/document-by-slug'
import { sendText } from './action.ts'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Search }

export default answered(async function TextForm({ params, searchParams }: Props) {
  const { slug } = await params
  const view = await openView(params, searchParams, `/documents/${slug}/text`)
  await requireRole(view, 'attach_text')
  const found = await documentBySlug(view.q, slug, view.day)
  if (!found) notFound()
  const { t } = view.words
  return (
    <Frame view={view} active="documents">
      <PageHead
        view={view}
        title={t('sources.documents.attach.title')}
        up={[{ path: `/documents/${slug}`, label: found.row.title }]}
      >
        {t('sources.documents.attach.lead')}
      </PageHead>
      <Form view={view} action={sendText.bind(null, slug)} submit={t('sources.documents.attach.submit')}>
        <TextArea
          name="text"
          label={t('sources.documents.attach.field')}
          hint={t('sources.documents.attach.hint')}
          lang={found.row.language}
          rows={18}
        />
      </Form>
    </Frame>
  )
})
