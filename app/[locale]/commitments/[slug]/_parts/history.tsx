/** Recorded statuses with their evidence, and logged looks, newest first. */

import type { View } from '#app/_server/view.ts'
import type { CommitmentView, StatusLine } from '#db/queries/commitment-by-slug'
import type { LookLine } from '#db/queries/commitment-parts'

type Entry = { key: string; on: string; status: StatusLine | null; look: LookLine | null }

function entriesOf({ statuses, looks }: CommitmentView): Entry[] {
  const own = new Set(statuses.flatMap((status) => status.look?.id ?? []))
  const entries = [
    ...statuses.map((status) => ({ key: status.id, on: status.on, status, look: status.look })),
    ...looks
      .filter((look) => !own.has(look.id))
      .map((look) => ({ key: look.id, on: look.on, status: null, look })),
  ]
  return entries.sort((a, b) => (a.on === b.on ? (a.key < b.key ? 1 : -1) : a.on < b.on ? 1 : -1))
}

function Looked({ look, view }: { look: LookLine; view: View }) {
  const { t, list, text, stops } = view.words
  return (
    <span className="block text-sm">
      {t('commitment.looked_at', { places: list(look.looked_at.map((place) => place.name)) })}
      {look.note && `${stops.dash}${text(look.note)}`}
    </span>
  )
}

export function History({ found, view }: { found: CommitmentView; view: View }) {
  const { t, text, day, dayShort, stops } = view.words
  const entries = entriesOf(found)
  if (entries.length === 0) return <p className="text-soft">{t('commitment.history_none')}</p>
  return (
    <ol className="ms-1.5 border-rule border-s">
      {entries.map(({ key, on, status, look }) => (
        <li key={key} className="relative ps-5 pb-4">
          <span
            aria-hidden="true"
            className="absolute start-[-0.4rem] top-1.5 size-3 rounded-full border-2 border-promise bg-ground"
          />
          <span className="block font-semibold">
            {status ? t(`codes.fulfilment.${status.fulfilment}`) : t('commitment.looked')}
          </span>
          <span className="block text-soft text-xs">
            {day(on)}
            {stops.dot}
            {t('commitment.recorded_by', { name: status?.recorded_by ?? look?.recorded_by ?? '' })}
          </span>
          {status?.note && <span className="block text-sm">{text(status.note)}</span>}
          {look && <Looked look={look} view={view} />}
          {status && status.statements.length > 0 && (
            <span className="block text-xs">
              {t('commitment.evidence_is')}
              {stops.colon}
              {status.statements.map((said, at) => (
                <span key={said.id}>
                  {at > 0 && stops.comma}
                  <a className="link row-link" href={`#statement-${said.id}`}>
                    {text(said.document.publisher.short)}
                    {stops.comma}
                    {dayShort(said.said_on)}
                  </a>
                </span>
              ))}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
