/** A stage that a batch reached: which, when, and the words that prove it. */
import type { View } from '#app/_server/view.ts'
import { Day, Select } from '#app/_ui/form/field.client.tsx'
import { codeOptions } from '#app/[locale]/desk/_form/code-options.ts'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { saidLine } from '#app/[locale]/desk/_form/said.ts'
import { WordsFields } from '#app/[locale]/desk/_form/words-fields.tsx'
import type { CommitmentView } from '#db/queries/commitment-by-slug'
import { ladderOf, type Stage } from '#domain/kind'

export function StageFields({
  view,
  promise,
  at = '',
}: {
  view: View
  promise: CommitmentView
  at?: string
}) {
  const { words } = view
  const { t } = words
  const stages = ladderOf(promise.row.kind).stages as readonly Stage[]
  const said = promise.statements.map((one) => ({ value: one.id, label: saidLine(one, words) }))
  return (
    <>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Select
          name={`${at}stage`}
          label={t('desk.field.stage')}
          options={codeOptions(words, 'stage', stages)}
          empty={t('desk.choose')}
        />
        <Day name={`${at}on`} label={t('desk.field.stage_on')} />
      </div>
      {said.length > 0 && (
        <Select
          name={`${at}statement`}
          label={t('desk.field.statement')}
          hint={t('desk.hint.statement')}
          options={said}
          empty={t('desk.none')}
          optional
        />
      )}
      <More
        title={t('desk.group.cite')}
        hint={t('desk.group.cite_hint')}
        fields={[`${at}cite.`, 'new_document.']}
        usual={['reports_delivery', 'announced', 'en', 'none']}
        open={said.length === 0}
      >
        <WordsFields view={view} at={`${at}cite.`} act="reports_delivery" needed={false} />
      </More>
    </>
  )
}
