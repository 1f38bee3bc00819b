/** XLSX: the promises, their targets one by one, and a sheet that says what the file is. */
import { FACET_NAMES, FACETS } from '#domain/filter'
import { type Cell, type Column, labelOf } from '#formats/out/columns'
import { COMMITMENT_COLUMNS, SLUG, TITLE } from '#formats/out/commitment-columns'
import { shownBy } from '#formats/out/shown'
import type { Format, TakenLine, Taking } from '#formats/out/taking'
import { TARGET_COLUMNS, type TargetRow } from '#formats/out/target-columns'
import { partsFor, sheetPath } from '#formats/out/xlsx-parts'
import { type Sheet, sheetXml } from '#formats/out/xlsx-sheet'
import { zipped } from '#formats/out/xlsx-zip'
import { type Words, wordsFor } from '#messages/words'

type Seen = { measures: Set<string>; currencies: Set<string>; rows: number }

const head = <T>(columns: readonly Column<T>[], { asked }: Taking) =>
  columns.map((one) => ({ label: labelOf(one, asked.locale), sort: one.sort, width: one.width }))

async function* promiseRows(taking: Taking, seen: Seen): AsyncGenerator<Cell[]> {
  const shown = shownBy(taking)
  for await (const line of taking.lines()) {
    seen.rows++
    for (const { measure, currency } of line.targets) {
      if (measure) seen.measures.add(measure)
      if (currency) seen.currencies.add(currency)
    }
    yield COMMITMENT_COLUMNS.map(({ cell }) => cell(line, shown))
  }
}

const OF_PROMISE = [SLUG, TITLE]

async function* targetRows(taking: Taking): AsyncGenerator<Cell[]> {
  const shown = shownBy(taking)
  for await (const line of taking.lines() as AsyncIterable<TakenLine>)
    for (const target of line.targets) {
      const row: TargetRow = { line, target }
      yield [
        ...OF_PROMISE.map(({ cell }) => cell(line, shown)),
        ...TARGET_COLUMNS.map(({ cell }) => cell(row, shown)),
      ]
    }
}

/** The filters that were on, each in words; none at all is said too. */
function filterRows({ asked: { filter } }: Taking, { t }: Words): Cell[][] {
  const rows = FACET_NAMES.flatMap((facet) =>
    (filter.facets[facet] ?? []).map((value): Cell[] => [
      t(`commitments.facet.${facet}`),
      FACETS[facet] ? t(`codes.${facet as 'kind'}.${value as 'dialogue'}`) : value,
    ]),
  )
  if (filter.q) rows.unshift([t('commitments.search_go'), filter.q])
  return rows.length > 0 ? rows : [[t('commitments.filters'), t('site.none')]]
}

/** Told last, because only then it is known what was in the rows. */
async function* aboutRows(taking: Taking, seen: Seen): AsyncGenerator<Cell[]> {
  const words = wordsFor(taking.asked.locale)
  const { t, list } = words
  const measures = [...seen.measures].map((one) => t(`codes.measure.${one as 'pledge'}`))
  yield [t('exports.book'), taking.bookUrl]
  yield [t('exports.address'), taking.selfUrl]
  yield [t('exports.column.as_of'), taking.asked.day]
  yield [t('exports.version'), taking.version]
  yield [t('exports.rows'), seen.rows]
  yield* filterRows(taking, words)
  yield [t('exports.column.measure'), measures.length > 0 ? list(measures) : t('site.none')]
  yield [t('exports.column.currency'), [...seen.currencies].sort().join(', ') || t('site.none')]
  yield [t('exports.reading'), t('exports.reading_text')]
  for (const { publisher, title, published_on, url } of await taking.sources()) {
    const said = [words.text(publisher), title, published_on, url].filter(Boolean)
    yield [t('exports.source'), said.join(words.stops.comma)]
  }
}

function write(taking: Taking): AsyncIterable<Uint8Array> {
  const { t } = wordsFor(taking.asked.locale)
  const seen: Seen = { measures: new Set(), currencies: new Set(), rows: 0 }
  const sheets: Sheet[] = [
    {
      name: t('exports.sheet.promises'),
      columns: head(COMMITMENT_COLUMNS, taking),
      rows: promiseRows(taking, seen),
    },
    {
      name: t('exports.sheet.targets'),
      columns: [...head(OF_PROMISE, taking), ...head(TARGET_COLUMNS, taking)],
      rows: targetRows(taking),
    },
    {
      name: t('exports.sheet.about'),
      columns: [
        { label: t('exports.fact'), sort: 'text', width: 30 },
        { label: t('exports.value'), sort: 'text', width: 100 },
      ],
      rows: aboutRows(taking, seen),
    },
  ]
  return zipped([
    ...partsFor(sheets.map(({ name }) => name)).map(([path, xml]) => ({ path, chunks: [xml] })),
    ...sheets.map((sheet, at) => ({ path: sheetPath(at), chunks: sheetXml(sheet) })),
  ])
}

export const xlsx: Format = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write,
}
