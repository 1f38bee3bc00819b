/** The words of the panel that asks whether a commitment is in the book already. */
import type { View } from '#app/_server/view.ts'
import { Similar } from '#app/[locale]/desk/_form/similar.client.tsx'

export function MaybeSame({ view }: { view: View }) {
  const { t } = view.words
  return (
    <Similar
      words={{
        title: t('desk.similar.title'),
        how: t('desk.similar.how'),
        same: t('desk.similar.same'),
        other: t('desk.similar.other'),
        other_hint: t('desk.similar.other_hint'),
        new_tab: t('desk.similar.new_tab'),
        submit: t('desk.similar.submit'),
      }}
    />
  )
}
