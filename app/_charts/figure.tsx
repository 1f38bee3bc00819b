/** A figure: title, measure, drawing, key, day, source, the same data as a table, and ways to take it away. */
import { csvAddress, csvOf } from '#app/_charts/csv.ts'
import type { DataTable } from '#app/_charts/data-table.ts'
import type { Drawing } from '#app/_charts/drawings.ts'
import { FigureTools } from '#app/_charts/figure-tools.client.tsx'
import { Legend, type LegendItem } from '#app/_charts/legend.tsx'
import { Near } from '#app/_charts/near.client.tsx'
import { nonceOfAnswer } from '#app/_charts/nonce.ts'
import type { Heights } from '#app/_charts/row-layout.ts'
import { TableInPage } from '#app/_charts/table-in-page.tsx'
import type { View } from '#app/_server/view.ts'

export type FigureSource = { text: string; href?: string }
export type FigurePlace = {
  view: View
  /** Unique on its page; a link to the figure ends with it. */
  id: string
  /** The level of its heading on the page. */
  level?: 2 | 3
}
type Props = FigurePlace & {
  title: string
  measure: string
  source: FigureSource
  /** A sentence that says what the drawing shows. */
  alt: string
  table: DataTable
  legend: readonly LegendItem[]
  heights: Heights
  drawing: Drawing
  note?: string
}

/** Runs while the page is read, before anything is painted: with scripts the drawing's place is shown and the table folded. */
const SCRIPTED =
  "{const f=document.currentScript.parentElement;f.querySelectorAll('[data-scripted]').forEach(e=>{e.hidden=false});f.querySelector('details').open=false}"

export async function Figure(props: Props) {
  const { view, id, level = 3, title, measure, source, alt, table, legend, heights, drawing, note } = props
  const { t, day, stops } = view.words
  const Heading = `h${level}` as const
  const asOf = t('site.as_of', { day: day(view.day) })
  const sourced = t('charts.source', { source: source.text })
  const csv = csvOf(
    [
      [t('charts.note.title'), title],
      [t('charts.note.measure'), measure],
      [t('charts.note.as_of'), view.day],
      [t('charts.note.source'), source.text],
    ],
    table,
  )
  const file = `${id}-${view.day}`
  const tools = Object.fromEntries(
    (['copy', 'copied', 'copy_failed', 'svg', 'png', 'saved', 'failed'] as const).map((name) => [
      name,
      t(`charts.tools.${name}`),
    ]),
  )
  return (
    <figure
      id={id}
      className={`section @container scroll-mt-4 ${level === 2 ? 'mt-10' : 'mt-6'}`}
      aria-labelledby={`${id}-title`}
    >
      <figcaption>
        <Heading id={`${id}-title`} className="font-semibold text-lg">
          {title}
        </Heading>
        <p className="mb-3 text-soft text-xs">{measure}</p>
      </figcaption>
      <Near id={id} alt={alt} heights={heights} drawing={drawing} />
      <div data-scripted hidden suppressHydrationWarning className="mt-2">
        <Legend id={id} label={t('charts.key')} items={legend} />
      </div>
      {note && <p className="mt-2 text-soft text-xs">{note}</p>}
      <p className="mt-2 text-soft text-xs">
        {asOf}
        {stops.dot}
        {source.href ? (
          <a className="link" href={source.href}>
            {sourced}
          </a>
        ) : (
          sourced
        )}
      </p>
      <details open suppressHydrationWarning className="mt-2">
        <summary className="link w-fit min-h-6 cursor-pointer text-xs leading-6">
          {t('charts.as_table')}
        </summary>
        <TableInPage caption={title} table={table} empty={t('site.none')} />
      </details>
      <fieldset className="no-print flex flex-wrap gap-x-4 text-xs">
        <legend className="sr-only">{t('charts.tools.label')}</legend>
        <a className="link row-link" download={`${file}.csv`} href={csvAddress(csv)}>
          {t('charts.tools.csv')}
        </a>
        <FigureTools
          id={id}
          file={file}
          words={tools as Parameters<typeof FigureTools>[0]['words']}
          text={{ title, alt, measure, foot: asOf + stops.dot + sourced, lang: view.locale }}
        />
      </fieldset>
      <script nonce={await nonceOfAnswer()} suppressHydrationWarning>
        {SCRIPTED}
      </script>
    </figure>
  )
}
