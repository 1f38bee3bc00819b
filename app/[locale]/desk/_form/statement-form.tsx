/** The form for a statement: of the promise on whose page it is, or of one to choose. */

import { Select } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { sendStatement } from '#app/[locale]/desk/_acts/promises.ts'
import { Group } from '#app/[locale]/desk/_form/group.tsx'
import { Lists, listId } from '#app/[locale]/desk/_form/lists.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import type { DeskView } from '#app/[locale]/desk/_form/open-desk.ts'
import { WordsFields } from '#app/[locale]/desk/_form/words-fields.tsx'
import type { CommitmentView } from '#db/queries/commitment-by-slug'

export function StatementForm({ view, promise }: { view: DeskView; promise?: CommitmentView }) {
  const { offers, words } = view
  const { t, text } = words
  const targets = promise?.line.targets ?? []
  return (
    <>
      <Lists offers={promise ? { ...offers, commitments: [] } : offers} />
      <Form
        view={view}
        action={sendStatement.bind(null, promise?.row.slug ?? null)}
        submit={t('desk.page.statement.submit')}
        className="space-y-6"
      >
        <Group title={t('desk.group.words')}>
          {!promise && (
            <Named
              name="commitment"
              label={t('desk.field.commitment')}
              list={listId('commitments')}
              optional
            />
          )}
          <WordsFields view={view} act={promise ? 'restates' : 'makes'} needed actFirst due />
          {targets.length > 0 && (
            <Select
              name="target"
              label={t('desk.field.target')}
              options={targets.map(({ id, item }) => ({ value: id, label: text(item) }))}
              empty={t('desk.none')}
              optional
            />
          )}
        </Group>
      </Form>
    </>
  )
}
