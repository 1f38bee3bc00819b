/** Says that the last form was accepted, and leads to what it made. */
import type { View } from '#app/_server/view.ts'

const PLACES = { document: '/documents', party: '/parties', meeting: '/meetings' } as const
type Made = keyof typeof PLACES

const isMade = (act: string | null): act is Made => act !== null && act in PLACES

export function DoneNote({ view }: { view: View }) {
  const { t } = view.words
  const done = view.params.get('done')
  const slug = view.params.get('slug') ?? ''
  if (done === 'statement')
    return (
      <p role="status" className="notice mt-4">
        {t('desk.done.statement')}
      </p>
    )
  if (!isMade(done)) return null
  return (
    <p role="status" className="notice mt-4">
      {t(`desk.done.${done}`)}{' '}
      {/^[a-z0-9-]+$/.test(slug) && (
        <a className="link" href={view.href(`${PLACES[done]}/${slug}`)}>
          {slug}
        </a>
      )}
    </p>
  )
}
