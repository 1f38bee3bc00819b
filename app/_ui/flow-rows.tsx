/** Flows as rows: day, amount, measure, who to whom, and the dataset with its own code. */
import type { View } from '#app/_server/view.ts'
import { amountText } from '#app/_ui/decimal-text.ts'
import { placeName } from '#app/_ui/flow-names.ts'
import { PartyLinks } from '#app/_ui/parties.tsx'
import type { FlowLine } from '#db/queries/flow-lines'
import { monthEnd, monthOf, yearOf } from '#domain/day'

type Props = { lines: readonly FlowLine[]; view: View; caption: string }

export function flowDays({ starts, ends }: Pick<FlowLine, 'starts' | 'ends'>, { words }: View): string {
  if (!starts) return words.t('flows.list.undated')
  if (ends && starts.endsWith('-01') && ends === monthEnd(yearOf(starts), monthOf(starts)))
    return words.month(starts)
  return ends && ends !== starts
    ? words.t('flows.list.days', { from: words.dayShort(starts), to: words.dayShort(ends) })
    : words.dayShort(starts)
}

/** A receiver that is a place by the place's name; any other as the dataset writes it. */
function receiverName({ receiver, places }: FlowLine, view: View): string {
  const same = places.find((place) => place.name === receiver || place.code === receiver)
  if (receiver !== null) return same ? placeName(same, view) : receiver
  const names = view.words.list(places.map((place) => placeName(place, view)))
  return names || view.words.t('flows.list.receiver_not_said')
}

function Sides({ line, view }: { line: FlowLine; view: View }) {
  const { t } = view.words
  return (
    <span>
      {line.providerParty ? (
        <PartyLinks parties={[line.providerParty]} view={view} />
      ) : (
        (line.provider ?? t('flows.list.provider_not_said'))
      )}
      {' → '}
      {line.receiverParty ? (
        <PartyLinks parties={[line.receiverParty]} view={view} />
      ) : (
        receiverName(line, view)
      )}
      {line.places.length > 1 && (
        <span className="block text-soft text-xs">
          {t('flows.list.shared', { count: line.places.length })}
        </span>
      )}
    </span>
  )
}

function Row({ line, view }: { line: FlowLine; view: View }) {
  const { t, stops } = view.words
  const measure = line.measure ? t(`codes.measure.${line.measure}`) : t('flows.sum.no_measure')
  return (
    <tr>
      <td data-label={t('flows.list.day')} className="md:w-40">
        {flowDays(line, view)}
      </td>
      <td data-label={t('flows.list.amount')} className="num md:whitespace-nowrap">
        <a
          className="link row-link"
          href={view.href(`/flows/${line.id}`)}
          title={t('flows.list.open', { ref: line.ref })}
        >
          {amountText(line, view.words)}
        </a>
      </td>
      <td data-label={t('flows.list.measure')}>
        <span>
          {measure}
          {line.part_of && <span className="block text-soft text-xs">{t('flows.sum.part')}</span>}
        </span>
      </td>
      <td data-label={t('flows.list.sides')} className="md:w-1/3">
        <Sides line={line} view={view} />
      </td>
      <td data-label={t('flows.list.source')} className="wrap-anywhere">
        <span>
          {line.dataset.name}
          <span className="block text-soft text-xs">
            {line.ref}
            {stops.dot}
            {line.code}
          </span>
        </span>
      </td>
    </tr>
  )
}

export function FlowRows({ lines, view, caption }: Props) {
  const { t } = view.words
  return (
    <table className="records stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('flows.list.day')}</th>
          <th scope="col" className="num">
            {t('flows.list.amount')}
          </th>
          <th scope="col">{t('flows.list.measure')}</th>
          <th scope="col">{t('flows.list.sides')}</th>
          <th scope="col">{t('flows.list.source')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} view={view} />
        ))}
      </tbody>
    </table>
  )
}
