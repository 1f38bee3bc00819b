'use client'
/** Draws due windows on a line of time: start to strict end, on to the generous end, and the day of fulfilment. */
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { flagWriter, type Tick, thinned, tickWriter } from '#app/_charts/axis.tsx'
import { WINDOW_AXIS, WINDOW_ROW } from '#app/_charts/due-windows/rows.ts'
import { Extension, FulfilledDot } from '#app/_charts/legend.tsx'
import { Hatch, MarkBox } from '#app/_charts/marks.tsx'
import { type DrawingProps, NARROW } from '#app/_charts/row-layout.ts'
import { WrappedText } from '#app/_charts/text.tsx'
import type { Mark } from '#domain/mark'

/** Days as numbers; ends are the morning after, so that a window of one day has a width. */
export type WindowRow = {
  id: string
  label: string
  start: number | null
  strict: number
  generous: number
  fulfilled: number | null
  mark: Mark
}
export type WindowsData = {
  rows: WindowRow[]
  from: number
  to: number
  ticks: Tick[]
  today: Tick
}

const BAR = 14
/** A window of a day or two must still be seen. */
const LEAST = 9

type Shown = { row: WindowRow; y: number; at: (day: number) => number; hatch: string; left: number }

function Window({ row, y, at, hatch, left }: Shown) {
  const from = row.start === null ? Math.max(left, at(row.strict) - 30) : at(row.start)
  const to = Math.max(from + LEAST, at(row.strict))
  const generous = at(row.generous)
  return (
    <>
      {generous > to && <Extension x={to} y={y} width={generous - to} height={BAR} />}
      <MarkBox
        x={from}
        y={y}
        width={to - from}
        height={BAR}
        mark={row.mark}
        openStart={row.start === null}
        hatch={hatch}
      />
      {row.fulfilled !== null && <FulfilledDot x={at(row.fulfilled + 0.5)} y={y + BAR / 2} />}
    </>
  )
}

export function WindowsDrawing({ width, hatch, data }: DrawingProps<WindowsData>) {
  const narrow = width < NARROW
  const label = narrow ? 0 : width * 0.4
  const edge = 12
  const height = data.rows.length * (narrow ? WINDOW_ROW.narrow : WINDOW_ROW.wide) + WINDOW_AXIS
  const left = label + edge
  const room = width - left - 2 * edge
  const ticks = thinned(data.ticks, room)
  const at = (day: number) => left + ((day - data.from) / (data.to - data.from)) * room
  return (
    <BarChart
      width={width}
      height={height}
      data={data.rows}
      layout="vertical"
      margin={{ top: 18, right: 2 * edge, bottom: 0, left }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <Hatch id={hatch} />
      {data.ticks.map((tick) => (
        <ReferenceLine key={tick.at} x={tick.at} stroke="var(--rule)" zIndex={-50} />
      ))}
      <XAxis
        type="number"
        domain={[data.from, data.to]}
        ticks={ticks.map((tick) => tick.at)}
        interval={0}
        tick={tickWriter(ticks, width)}
        axisLine={{ stroke: 'var(--ink)' }}
        tickLine={{ stroke: 'var(--ink)' }}
        height={WINDOW_AXIS - 18}
      />
      <YAxis type="category" dataKey="id" hide width={0} />
      <Bar
        dataKey={() => data.to}
        isAnimationActive={false}
        shape={({ payload, y, height: h }) => {
          const row = payload as WindowRow
          return (
            <>
              <line x1={0} x2={width} y1={y + h} y2={y + h} stroke="var(--faint)" />
              <WrappedText
                x={0}
                y={narrow ? y + 38 : y + h / 2}
                width={narrow ? width : label - 4}
                lines={2}
                from={narrow ? 'bottom' : 'middle'}
              >
                {row.label}
              </WrappedText>
              <Window row={row} y={narrow ? y + 44 : y + (h - BAR) / 2} at={at} hatch={hatch} left={left} />
            </>
          )
        }}
      />
      <ReferenceLine
        x={data.today.at}
        stroke="var(--ink)"
        strokeWidth={1.5}
        label={flagWriter(data.today.text, width, 6)}
      />
    </BarChart>
  )
}
