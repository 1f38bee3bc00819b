/** What a dataset says of a flow, term beside description; what it does not say is shown as not said. */
import type { ReactNode } from 'react'
import type { View } from '#app/_server/view.ts'
import { amountText, decimalText } from '#app/_ui/decimal-text.ts'
import { FieldList } from '#app/_ui/field-list.tsx'
import { placeName } from '#app/_ui/flow-names.ts'
import { flowDays } from '#app/_ui/flow-rows.tsx'
import { PartyLinks } from '#app/_ui/parties.tsx'
import type { FlowView } from '#db/queries/flow-by-id'
import type { Named } from '#db/queries/statement-lines'
import type { FlowPart } from '#domain/flow'

type Side = { name: string | null; code: string | null; party: Named | null; assumed: boolean }

function SideFact({ side, silence, view }: { side: Side; silence: string; view: View }) {
  const { t } = view.words
  if (!side.name && !side.code) return silence
  return (
    <>
      {side.name ?? side.code}
      {side.name && side.code && <span className="text-soft"> {side.code}</span>}
      {side.assumed && <span className="block text-soft text-xs">{t('flows.one.assumed')}</span>}
      <span className="block text-soft text-xs">
        {side.party ? (
          <>
            {t('flows.one.tied_party')}
            {view.words.stops.colon}
            <PartyLinks parties={[side.party]} view={view} />
          </>
        ) : (
          t('flows.one.not_tied')
        )}
      </span>
    </>
  )
}

function Shares({ parts, view }: { parts: readonly (FlowPart & { label: string })[]; view: View }) {
  const { t, chain } = view.words
  return (
    <ul>
      {parts.map((part) => (
        <li key={`${part.vocabulary} ${part.code} ${part.label}`}>
          {part.label}{' '}
          <span className="text-soft text-xs">
            {chain([
              part.code === part.label ? null : part.code,
              part.vocabulary && t('flows.one.vocabulary', { vocabulary: part.vocabulary }),
              part.share
                ? t('flows.one.share', { share: decimalText(part.share, view.words) })
                : parts.length > 1
                  ? t('flows.one.whole')
                  : null,
            ])}
          </span>
        </li>
      ))}
    </ul>
  )
}

function sidesOf({ row, line }: FlowView): { provider: Side; receiver: Side } {
  const assumed = (row.extra?.assumed ?? []) as readonly string[]
  return {
    provider: {
      name: row.provider,
      code: row.provider_code,
      party: line.providerParty,
      assumed: assumed.includes('provider'),
    },
    receiver: {
      name: row.receiver,
      code: row.receiver_code,
      party: line.receiverParty,
      assumed: assumed.includes('receiver'),
    },
  }
}

export function FlowFacts({ found, view }: { found: FlowView; view: View }) {
  const { t, day, chain } = view.words
  const { row, dataset } = found
  const { provider, receiver } = sidesOf(found)
  const places = row.places.map((place) => ({ ...place, label: placeName(place, view) }))
  const sectors = row.sectors.map((sector) => ({ ...sector, label: sector.name ?? sector.code }))
  const fields: readonly (readonly [string, ReactNode] | null)[] = [
    [t('flows.one.code'), row.code],
    row.part_of ? [t('flows.one.part_of'), row.part_of] : null,
    row.original
      ? [
          t('flows.one.original'),
          chain([
            amountText(row.original, view.words),
            row.original.rate && t('flows.one.rate', { rate: decimalText(row.original.rate, view.words) }),
          ]),
        ]
      : null,
    [t('flows.one.days'), flowDays(row, view)],
    row.value_date ? [t('flows.one.value_date'), day(row.value_date)] : null,
    [
      t('flows.one.provider'),
      <SideFact key="p" side={provider} silence={t('flows.list.provider_not_said')} view={view} />,
    ],
    [
      t('flows.one.receiver'),
      <SideFact key="r" side={receiver} silence={t('flows.list.receiver_not_said')} view={view} />,
    ],
    places.length > 0 ? [t('flows.one.places'), <Shares key="places" parts={places} view={view} />] : null,
    sectors.length > 0 ? [t('flows.one.sectors'), <Shares key="s" parts={sectors} view={view} />] : null,
    row.description
      ? [
          t('flows.one.words'),
          <span key="w" className="block max-w-[68ch]">
            {row.description}
          </span>,
        ]
      : null,
    [
      t('flows.one.dataset'),
      <span key="d">
        <a className="link row-link" href={view.href('/flows', { dataset: dataset.slug })}>
          {dataset.name}
        </a>
        <span className="block text-soft text-xs">
          {chain([
            dataset.publisher,
            dataset.edition && t('flows.datasets.edition', { edition: dataset.edition }),
            dataset.as_of && t('site.as_of', { day: day(dataset.as_of) }),
            dataset.file_name,
          ])}
        </span>
      </span>,
    ],
  ]
  return <FieldList fields={fields} />
}
