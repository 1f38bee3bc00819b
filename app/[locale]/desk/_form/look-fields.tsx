/** Where somebody looked: rows of a place and its address. */
import type { View } from '#app/_server/view.ts'
import { Text, TextArea } from '#app/_ui/form/field.client.tsx'

const ROWS = [0, 1, 2, 3]

export function LookFields({ view, at = '', needed = false }: { view: View; at?: string; needed?: boolean }) {
  const { t } = view.words
  return (
    <>
      {ROWS.map((row) => (
        <div key={row} className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-2">
          <Text
            name={`${at}looked_at.${row}.name`}
            label={t('desk.field.place', { n: row + 1 })}
            optional={!needed || row > 0}
          />
          <Text
            name={`${at}looked_at.${row}.url`}
            type="url"
            label={t('desk.field.place_url', { n: row + 1 })}
            optional
          />
        </div>
      ))}
      <TextArea name={`${at}note.${view.locale}`} label={t('desk.field.note')} rows={2} optional />
    </>
  )
}
