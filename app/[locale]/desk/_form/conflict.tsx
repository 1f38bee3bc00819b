/** The conflict panel's words: who wrote meanwhile, what the book says now. */
import type { View } from '#app/_server/view.ts'
import { instant } from '#app/_ui/instant.ts'
import { Conflict, type ConflictRow } from '#app/[locale]/desk/_form/conflict.client.tsx'
import { actText } from '#app/[locale]/desk/_home/act-text.ts'
import type { LastChange } from '#db/queries/desk-last-change'

type Props = {
  view: View
  change: LastChange | null
  rows: readonly ConflictRow[]
  away: string
  /** Fields that were not touched have followed the book. */
  merged?: boolean
}

export function TwoVersions({ view, change, rows, away, merged }: Props) {
  const { words } = view
  const { t } = words
  const by = change
    ? t('desk.conflict.by', {
        name: change.actor_name,
        act: actText(change.act, words),
        at: instant(view, change.at),
      })
    : ''
  return (
    <Conflict
      rows={rows}
      away={away}
      submit={t('desk.conflict.keep_mine')}
      words={{
        title: t('desk.conflict.title'),
        by,
        how: `${merged ? `${t('desk.conflict.merged')} ` : ''}${t('desk.conflict.how')}`,
        field: t('desk.conflict.field'),
        theirs: t('desk.conflict.theirs'),
        mine: t('desk.conflict.mine'),
        empty: t('desk.conflict.empty'),
        take: t('desk.conflict.take_theirs'),
      }}
    />
  )
}
