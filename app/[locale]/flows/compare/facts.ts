/** The facts of a reason, in words: what one row, or one dataset, says in the matter. */
import type { View } from '#app/_server/view.ts'
import { countryName, measureName } from '#app/_ui/flow-names.ts'
import type { Left, ReasonCode, Side } from '#domain/flow-differences'

type Told = (side: Side, view: View) => string

const NAMED = 4
const some = (names: readonly string[], view: View): string =>
  view.words.list([...names.slice(0, NAMED), ...(names.length > NAMED ? ['…'] : [])])
/** Words of a dataset's own stand in quotation marks. */
const said = (names: readonly string[], view: View): string =>
  some(
    names.map((phrase) => view.words.t('commitments.phrase', { phrase })),
    view,
  )

function currencyFact({ currency, converted, converts, records }: Side, { words: { t } }: View): string {
  const named = currency ?? t('aid.no_currency')
  if (converts) return t('flows.compare.fact.all_converted', { currency: named })
  if (converted > 0) return t('flows.compare.fact.converted', { currency: named, count: converted, records })
  return t('flows.compare.fact.currency', { currency: named })
}

const OF_SIDE: Partial<Record<ReasonCode, Told>> = {
  measure: ({ measure }, view) => (measure ? measureName(measure, view) : view.words.t('aid.no_measure')),
  currency: currencyFact,
  in_kind: ({ inKind, inKindRecords, records }, { words: { t } }) =>
    t(`flows.compare.in_kind.${inKind}`, { count: inKindRecords, records }),
  reporter: ({ reporter }, { words: { t } }) => t(`flows.compare.reporter.${reporter}`),
  open_number: ({ qualifier }, { words: { t } }) =>
    t('flows.compare.fact.open_number', { qualifier: t(`codes.qualifier.${qualifier ?? 'not_said'}`) }),
  places: ({ shared, records, otherPlaces }, view) =>
    view.words.t('flows.compare.fact.places', {
      count: shared,
      records,
      places: some(
        otherPlaces.map((code) => countryName(code, view)),
        view,
      ),
    }),
  sectors: ({ sectors }, view) =>
    view.words.t('flows.compare.fact.sectors', { count: sectors.length, names: said(sectors, view) }),
  period: ({ from, to }, { words: { t, dayShort } }) =>
    t('flows.compare.fact.period', { from: dayShort(from ?? to ?? ''), to: dayShort(to ?? from ?? '') }),
  as_of: ({ day, sort }, { words: { t, dayShort } }) =>
    t(sort === 'dataset' ? 'flows.compare.fact.as_of' : 'flows.compare.fact.said_on', {
      day: dayShort(day ?? ''),
    }),
  negative: ({ negative }, { words: { t } }) => t('flows.compare.fact.negative', { count: negative }),
}

export const factOfSide = (code: ReasonCode, side: Side, view: View): string =>
  OF_SIDE[code]?.(side, view) ?? ''

export function factOfLeft(code: ReasonCode, left: Left, view: View): string {
  const { t } = view.words
  if (code === 'undated') return t('flows.compare.fact.undated', { count: left.undated })
  const { records, codes } = code === 'parts' ? left.parts : left.noMeasure
  return t(`flows.compare.fact.${code === 'parts' ? 'parts' : 'no_measure'}`, {
    count: records,
    codes: said(codes, view),
  })
}
