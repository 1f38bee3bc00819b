/** Changes what the book says of a promise: title, sorting, settling test, life. */
import { answered } from '#app/_server/answered.tsx'
import type { Search } from '#app/_server/view.ts'
import { Hidden } from '#app/_ui/form/choice.client.tsx'
import { Select } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { sendEdit } from '#app/[locale]/desk/_acts/promises.ts'
import { codeOptions, wordsOf } from '#app/[locale]/desk/_form/code-options.ts'
import { TwoVersions } from '#app/[locale]/desk/_form/conflict.tsx'
import { DeskPage } from '#app/[locale]/desk/_form/desk-page.tsx'
import { editRows } from '#app/[locale]/desk/_form/edit-rows.ts'
import { InOthers, InOwn } from '#app/[locale]/desk/_form/localized.tsx'
import { openPromise, type SlugParams } from '#app/[locale]/desk/_form/open-desk.ts'
import { editValues } from '#app/[locale]/desk/_inputs/edit-values.ts'
import { wasName } from '#app/[locale]/desk/_inputs/rebase.ts'
import { deskLastChange } from '#db/queries/desk-last-change'
import { LIVES, TESTABILITIES, type Testability, TOPICS } from '#domain/commitment'

type Props = { params: SlugParams; searchParams: Search }

export default answered(async function EditForm({ params, searchParams }: Props) {
  const { view, promise } = await openPromise(params, searchParams, 'edit', 'edit_commitment')
  const { words } = view
  const { t } = words
  const { row } = promise
  const topics = codeOptions(words, 'topic', TOPICS)
  const testabilities = codeOptions(words, 'testability', Object.keys(TESTABILITIES) as Testability[])
  const lives = codeOptions(words, 'life', LIVES)
  return (
    <DeskPage view={view} page="edit" promise={promise}>
      <Form view={view} action={sendEdit.bind(null, row.slug)} submit={t('desk.page.edit.submit')}>
        <TwoVersions
          view={view}
          change={await deskLastChange(view.q, row.slug)}
          away={view.href(`/commitments/${row.slug}`)}
          merged
          rows={editRows(view, row, {
            topic: wordsOf(topics),
            testability: wordsOf(testabilities),
            life: wordsOf(lives),
          })}
        />
        <Hidden name="n" value={String(row.n)} />
        {Object.entries(editValues(row)).map(([field, value]) => (
          <Hidden key={field} name={wasName(field)} value={value} />
        ))}
        <InOwn view={view} name="title" label="title" value={row.title} optional={false} />
        <InOthers view={view} name="title" label="title" value={row.title} />
        <div className="grid items-end gap-4 sm:grid-cols-3">
          <Select name="topic" label={t('desk.field.topic')} options={topics} value={row.topic} />
          <Select
            name="testability"
            label={t('desk.field.testability')}
            options={testabilities}
            value={row.testability}
          />
          <Select name="life" label={t('desk.field.life')} options={lives} value={row.life} />
        </div>
        <InOwn
          view={view}
          name="settling"
          label="settling"
          hint={t('desk.hint.settling')}
          value={row.settling}
          long
        />
        <InOthers view={view} name="settling" label="settling" value={row.settling} long />
        <InOwn view={view} name="note" label="note" value={row.note} long />
        <InOthers view={view} name="note" label="note" value={row.note} long />
      </Form>
    </DeskPage>
  )
})
