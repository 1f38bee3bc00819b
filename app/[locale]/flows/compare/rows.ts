/** The rows of the comparison: claims, promises and datasets' sums, each with what a reader must know to compare it. */
import type { View } from '#app/_server/view.ts'
import { amountText } from '#app/_ui/decimal-text.ts'
import type { Compared } from '#db/queries/compare-parties'
import { besideKey, type Report } from '#db/queries/compare-reports'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { StatementLine } from '#db/queries/statement-lines'
import { DATASETS } from '#domain/dataset'
import type { Attestation } from '#domain/evidence'
import type { Left, Reporter, Side } from '#domain/flow-differences'
import { boundsText } from '#messages/bounds-text'
import { announcedText, deliveredText, promisedText } from '#messages/sizes'

export type CompareRow = {
  side: Side
  title: string
  lang?: string | undefined
  /** A path inside the book, or a place on this page. */
  href: { path: string; params?: Record<string, string> } | { hash: string }
  amount: string
  notes: string[]
}
export type Pair = { provider: Compared; recipient: Compared }

const PLAIN = {
  qualifier: null,
  day: null,
  from: null,
  to: null,
  records: 1,
  inKindRecords: 0,
  converted: 0,
  converts: false,
  shared: 0,
  otherPlaces: [],
  sectors: [],
  negative: 0,
} as const

const reporterOf = (ids: readonly string[], { provider, recipient }: Pair): Reporter => {
  if (ids.some((id) => provider.ids.includes(id))) return 'provider'
  return ids.some((id) => recipient.ids.includes(id)) ? 'recipient' : 'third'
}

export function claimRow(said: StatementLine, pair: Pair, { words }: View): CompareRow[] {
  const { claim, account, speaker } = said
  if (!claim) return []
  const name = speaker ? words.text(speaker.name) : words.text(account?.short)
  return [
    {
      side: {
        ...PLAIN,
        id: said.id,
        sort: 'claim',
        measure: claim.measure,
        currency: claim.currency,
        qualifier: claim.qualifier,
        reporter: account ? reporterOf(account.lineage, pair) : 'not_known',
        inKind: claim.measure === 'in_kind_value' ? 'counted' : 'not_said',
        day: said.said_on,
      },
      title: words.t('flows.compare.said_by', { speaker: name, day: words.dayShort(said.said_on) }),
      href: { hash: `said-${said.id}` },
      amount: boundsText(claim, words),
      notes: [],
    },
  ]
}

const ATTESTED: Record<Attestation, Reporter> = {
  promiser: 'provider',
  beneficiary: 'recipient',
  both: 'both',
  third_party: 'third',
}

export const promiseRows = (line: LedgerLine, measure: string, { words }: View): CompareRow[] =>
  line.targets
    .filter((target) => target.form === 'money' && (!measure || target.measure === measure))
    .map((target) => ({
      side: {
        ...PLAIN,
        id: target.id,
        sort: 'promise',
        measure: target.measure,
        currency: target.currency,
        qualifier: target.qualifier,
        reporter: target.attested_by ? ATTESTED[target.attested_by] : 'not_known',
        inKind: target.measure === 'in_kind_value' ? 'counted' : 'left_out',
        day: line.first_said_on,
      },
      title: words.text(target.item) || words.text(line.title),
      lang: words.lang(target.item),
      href: { path: `/commitments/${line.slug}` },
      amount: promisedText(target, words),
      notes: [
        words.t('flows.compare.announced', { amount: announcedText(target, words) }),
        words.t('flows.compare.delivered', { amount: deliveredText(target, words) }),
      ],
    }))

const datasetReporter = ({ dataset, reporters }: Report, pair: Pair): Reporter => {
  const known = DATASETS[dataset.sort].reporter
  if (known) return known
  const ids = reporters.flatMap((id) => id ?? [])
  return reporters.length === 0 ? 'not_known' : reporterOf(ids, pair)
}

export function reportRows(report: Report, pair: Pair, view: View): CompareRow[] {
  const { words } = view
  const { dataset, sums } = report
  const known = DATASETS[dataset.sort]
  return sums
    .filter((sum) => sum.measure && !sum.part && sum.sum !== null)
    .map((sum) => {
      const beside = report.beside.get(besideKey(sum.measure, sum.currency))
      const days = sum.from && sum.to ? { from: words.dayShort(sum.from), to: words.dayShort(sum.to) } : null
      return {
        side: {
          ...PLAIN,
          ...sum,
          id: `${dataset.slug} ${sum.measure} ${sum.currency}`,
          sort: 'dataset',
          reporter: datasetReporter(report, pair),
          inKind: known.inKind,
          inKindRecords: beside?.inKind ?? 0,
          day: report.until,
          converted: beside?.converted ?? 0,
          converts: known.converts,
          shared: beside?.shared ?? 0,
          otherPlaces: beside?.otherPlaces ?? [],
          sectors: beside?.sectors ?? [],
        },
        title: dataset.name,
        href: {
          path: '/flows',
          params: {
            dataset: dataset.slug,
            provider: pair.provider.asked,
            ...(pair.recipient.place ? { recipient: pair.recipient.place } : {}),
            measure: sum.measure ?? '',
            currency: sum.currency ?? '',
          },
        },
        amount: amountText({ amount: sum.sum, currency: sum.currency }, words),
        notes: [
          ...(days ? [words.t('flows.compare.covers', days)] : []),
          ...(beside && beside.names.length > 0
            ? [words.t('flows.compare.named', { names: words.list(beside.names) })]
            : []),
        ],
      }
    })
}

export function leftOut({ dataset, sums, undated }: Report): Left {
  const of = (list: Report['sums']) => ({
    records: list.reduce((all, sum) => all + sum.records, 0),
    codes: [...new Set(list.flatMap((sum) => sum.code ?? []))],
  })
  return {
    id: dataset.name,
    parts: of(sums.filter((sum) => sum.part)),
    noMeasure: of(sums.filter((sum) => !sum.part && !sum.measure)),
    undated,
  }
}
