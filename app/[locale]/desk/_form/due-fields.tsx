/** By when: the phrase as said, which the book reads, or days that a person sets. */
import type { View } from '#app/_server/view.ts'
import { Day, Text } from '#app/_ui/form/field.client.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'

export function DueFields({ view, at }: { view: View; at: string }) {
  const { t } = view.words
  return (
    <>
      <Text
        name={`${at}due_phrase`}
        label={t('desk.field.due_phrase')}
        hint={t('desk.hint.due_phrase')}
        optional
      />
      <More title={t('desk.group.due')} hint={t('desk.hint.due_typed')} fields={[`${at}due.`]}>
        <div className="grid items-end gap-4 sm:grid-cols-3">
          <Day name={`${at}due.start`} label={t('desk.field.due_start')} optional />
          <Day name={`${at}due.strict_end`} label={t('desk.field.due_strict')} optional />
          <Day name={`${at}due.generous_end`} label={t('desk.field.due_generous')} optional />
        </div>
      </More>
    </>
  )
}
