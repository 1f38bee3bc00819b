'use client'
/** Draws amounts of aid, one small chart for each currency with an axis of its own. */
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { AID_AXIS, AID_HEAD, AID_ROW } from '#app/_charts/aid/rows.ts'
import { type Tick, thinned, tickWriter } from '#app/_charts/axis.tsx'
import { Hatch, MarkBox } from '#app/_charts/marks.tsx'
import { type DrawingProps, NARROW } from '#app/_charts/row-layout.ts'
import { pen, WrappedText } from '#app/_charts/text.tsx'
import type { Mark } from '#domain/mark'

export type AidRow = {
  id: string
  label: string
  said: string
  amount: number | null
  open: boolean
  mark: Mark
}
export type AidChart = { currency: string; rows: AidRow[]; from: number; to: number; ticks: Tick[] }

const BAR = 14
const STUB = 28

type Drawn = { row: AidRow; at: (amount: number) => number; y: number; right: number; hatch: string }

function Amount({ row, at, y, right, hatch }: Drawn) {
  const zero = at(0)
  const end = row.amount === null ? zero + STUB : at(row.amount)
  const [x, width] = [Math.min(zero, end), Math.abs(end - zero)]
  const said = pen(12)(row.said)
  const after = Math.max(zero, end) + 8
  const inside = after + said > right
  return (
    <>
      <MarkBox
        x={x}
        y={y}
        width={width}
        height={BAR}
        mark={row.mark}
        openEnd={row.open || row.amount === null}
        hatch={hatch}
      />
      <text
        x={inside ? right : after}
        y={inside ? y + BAR + 12 : y + 11}
        fontSize="12"
        fill="var(--ink)"
        textAnchor={inside ? 'end' : 'start'}
        stroke="var(--ground)"
        strokeWidth="4"
        paintOrder="stroke"
      >
        {row.said}
      </text>
    </>
  )
}

function OneCurrency({ chart, width, hatch }: { chart: AidChart; width: number; hatch: string }) {
  const narrow = width < NARROW
  const label = narrow ? 0 : width * 0.34
  const [left, right] = [label + 4, 40]
  const room = width - left - right
  const at = (amount: number) => left + ((amount - chart.from) / (chart.to - chart.from)) * room
  const ticks = thinned(chart.ticks, room)
  return (
    <BarChart
      width={width}
      height={AID_HEAD + AID_AXIS + chart.rows.length * (narrow ? AID_ROW.narrow : AID_ROW.wide)}
      data={chart.rows}
      layout="vertical"
      margin={{ top: AID_HEAD, right, bottom: 0, left }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <Hatch id={hatch} />
      <text x={0} y={16} fontSize="13" fontWeight="600" fill="var(--ink)">
        {chart.currency}
      </text>
      {chart.ticks.map((tick) => (
        <ReferenceLine
          key={tick.at}
          x={tick.at}
          stroke={tick.at === 0 ? 'var(--ink)' : 'var(--rule)'}
          zIndex={-50}
        />
      ))}
      <XAxis
        type="number"
        domain={[chart.from, chart.to]}
        ticks={ticks.map((tick) => tick.at)}
        interval={0}
        tick={tickWriter(ticks, width)}
        axisLine={false}
        tickLine={false}
        height={AID_AXIS}
      />
      <YAxis type="category" dataKey="id" hide width={0} />
      <Bar
        dataKey={() => chart.to}
        isAnimationActive={false}
        shape={({ payload, y, height: h }) => {
          const row = payload as AidRow
          return (
            <>
              <WrappedText
                x={0}
                y={narrow ? y + 36 : y + h / 2}
                width={narrow ? width : label - 8}
                lines={2}
                from={narrow ? 'bottom' : 'middle'}
              >
                {row.label}
              </WrappedText>
              <Amount row={row} at={at} y={narrow ? y + 38 : y + h / 2 - 7} right={width} hatch={hatch} />
            </>
          )
        }}
      />
    </BarChart>
  )
}

export function AidDrawing({ width, hatch, data }: DrawingProps<{ charts: AidChart[] }>) {
  return data.charts.map((chart) => (
    <OneCurrency key={chart.currency} chart={chart} width={width} hatch={`${hatch}-${chart.currency}`} />
  ))
}
