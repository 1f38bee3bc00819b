/** To the next page of a list, and back to its first; the address keeps everything else. */
import type { View } from '#app/_server/view.ts'

type Props = { view: View; next: string | null; name?: string }

export function PageLinks({ view, next, name = 'cursor' }: Props) {
  const { t } = view.words
  const at = view.params.get(name)
  if (!next && !at) return null
  const to = (cursor: string | null): string => {
    const params = new URLSearchParams(view.params)
    params.delete(name)
    if (cursor) params.set(name, cursor)
    return view.href(view.path, params)
  }
  return (
    <nav aria-label={t('commitments.pages')} className="no-print mt-4 flex gap-x-6">
      {at && (
        <a className="link row-link" href={to(null)}>
          {t('commitments.first')}
        </a>
      )}
      {next && (
        <a className="link row-link" rel="next" href={to(next)}>
          {t('commitments.next')}
        </a>
      )}
    </nav>
  )
}
