/** The ways into writing, as far as the reader's role goes. */
import type { View } from '#app/_server/view.ts'
import { actorOf, type Viewer } from '#app/_server/viewer.ts'
import { may } from '#domain/permission'

const WAYS = [
  ['reject_candidate', 'capture'],
  ['import_table', 'import'],
  ['record_commitment', 'commitment'],
  ['record_statement', 'statement'],
  ['add_document', 'document'],
  ['add_party', 'party'],
  ['add_meeting', 'meeting'],
] as const

export function WriteLinks({ view, viewer }: { view: View; viewer: Viewer }) {
  const { t } = view.words
  const actor = actorOf(viewer)
  const ways = WAYS.filter(([act]) => may(actor, act))
  return (
    <nav aria-label={t('desk.write_title')} className="mt-6 flex flex-wrap gap-2">
      {ways.map(([act, page], at) => (
        <a key={act} className={`button ${at > 0 ? 'button-quiet' : ''}`} href={view.href(`/desk/${page}`)}>
          {t(`desk.write.${act}`)}
        </a>
      ))}
      {may(actor, 'invite_user') && (
        <a className="button button-quiet" href={view.href('/users')}>
          {t('desk.users')}
        </a>
      )}
    </nav>
  )
}
