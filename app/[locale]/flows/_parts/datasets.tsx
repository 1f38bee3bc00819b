/** The datasets of the book: whose each is, until when it tells, and its own sums. */
import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import type { DatasetItem } from '#db/queries/dataset-list'
import type { FlowSum } from '#db/queries/flow-sums'
import { dayIn } from '#domain/day'
import { SumList } from './sum-list.tsx'

type Props = { datasets: readonly DatasetItem[]; sums: readonly FlowSum[]; view: View }

function Dataset({ item, sums, view }: { item: DatasetItem; sums: readonly FlowSum[]; view: View }) {
  const { t, chain, number, dayShort } = view.words
  const until = item.as_of ?? item.latest
  const about = [
    item.publisher,
    item.edition && t('flows.datasets.edition', { edition: item.edition }),
    item.licence && t('flows.datasets.licence', { licence: item.licence }),
  ]
  return (
    <tr>
      <th scope="row" className="md:w-1/4">
        <a className="link row-link" href={view.href('/flows', { dataset: item.slug })}>
          {item.name}
        </a>
        <span className="block text-soft text-xs">{chain(about)}</span>
        {item.url && (
          <a className="link row-link out text-xs" href={item.url} rel="noreferrer">
            {t('flows.datasets.publisher')}
          </a>
        )}
      </th>
      <td data-label={t('flows.datasets.until')} className="md:whitespace-nowrap">
        {until ? dayShort(until) : t('site.not_known')}
      </td>
      <td data-label={t('flows.datasets.loaded')}>
        <span>
          <span className="md:whitespace-nowrap">{dayShort(dayIn(view.timeZone, item.loaded_at))}</span>
          <span className="block text-soft text-xs">
            {t('flows.datasets.loaded_by', { name: item.loaded_by })}
          </span>
        </span>
      </td>
      <td data-label={t('flows.datasets.flows')} className="num">
        <span>
          {number(item.flows)}
          {item.activities > 0 && (
            <span className="block text-soft text-xs">
              {t('flows.datasets.activities', { count: item.activities })}
            </span>
          )}
        </span>
      </td>
      <td className="md:w-2/5">
        <SumList sums={sums} view={view} />
      </td>
    </tr>
  )
}

export function Datasets({ datasets, sums, view }: Props) {
  const { t } = view.words
  return (
    <Section id="datasets" title={t('flows.datasets.title')} note={t('flows.datasets.note')}>
      <table className="records stack">
        <caption className="sr-only">{t('flows.datasets.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('flows.datasets.name')}</th>
            <th scope="col">{t('flows.datasets.until')}</th>
            <th scope="col">{t('flows.datasets.loaded')}</th>
            <th scope="col" className="num">
              {t('flows.datasets.flows')}
            </th>
            <th scope="col">{t('flows.datasets.sums')}</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map((item) => (
            <Dataset
              key={item.id}
              item={item}
              sums={sums.filter((sum) => sum.dataset === item.slug)}
              view={view}
            />
          ))}
        </tbody>
      </table>
    </Section>
  )
}
