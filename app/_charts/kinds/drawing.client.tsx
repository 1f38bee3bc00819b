'use client'
/** Draws commitments by kind: one square each while they fit, else bars with counts. */
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { KIND_ROW, SQUARE } from '#app/_charts/kinds/rows.ts'
import { Hatch, MarkBox } from '#app/_charts/marks.tsx'
import { type DrawingProps, NARROW } from '#app/_charts/row-layout.ts'
import { WrappedText } from '#app/_charts/text.tsx'
import type { Mark } from '#domain/mark'

export type KindRow = {
  id: string
  label: string
  total: string
  count: number
  parts: { mark: Mark; count: number; text: string }[]
}
type Drawn = { row: KindRow; x: number; y: number; width: number; hatch: string }

const SIDE = 17
const TOTAL = 40

function Squares({ row, x, y, hatch }: Drawn) {
  const squares = row.parts.flatMap(({ mark, count }) =>
    Array.from({ length: count }, (_, n) => ({ mark, key: `${mark} ${n}` })),
  )
  return squares.map(({ mark, key }, at) => (
    <MarkBox key={key} x={x + at * SQUARE} y={y} width={SIDE} height={SIDE} mark={mark} hatch={hatch} />
  ))
}

/** `width` is what this row's total takes of the common scale of counts. */
function Parts({ row, x, y, width, hatch }: Drawn) {
  let from = x
  return row.parts.map(({ mark, count, text }) => {
    const taken = (width * count) / row.count
    const box = { x: from, y, width: taken - 2, height: SIDE, mark, hatch }
    const middle = from + (taken - 2) / 2
    from += taken
    const fits = taken > 12 + text.length * 8
    return (
      <g key={mark}>
        <MarkBox {...box} />
        {fits && (
          <text
            x={middle}
            y={y + 13}
            fontSize="12"
            fontWeight="600"
            textAnchor="middle"
            fill={mark === 'fulfilled' ? 'var(--ground)' : 'var(--ink)'}
            stroke={mark === 'under_way' ? 'var(--ground)' : 'none'}
            strokeWidth="4"
            paintOrder="stroke"
          >
            {text}
          </text>
        )}
      </g>
    )
  })
}

export function KindsDrawing({ width, hatch, data }: DrawingProps<{ rows: KindRow[] }>) {
  const narrow = width < NARROW
  const label = narrow ? 0 : Math.min(240, width * 0.3)
  const most = Math.max(1, ...data.rows.map((row) => row.count))
  const room = width - label - TOTAL
  const squares = most * SQUARE <= room
  const Cells = squares ? Squares : Parts
  return (
    <BarChart
      width={width}
      height={data.rows.length * (narrow ? KIND_ROW.narrow : KIND_ROW.wide)}
      data={data.rows}
      layout="vertical"
      margin={{ top: 0, right: TOTAL, bottom: 0, left: label }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <Hatch id={hatch} />
      <XAxis type="number" domain={[0, most]} hide />
      <YAxis type="category" dataKey="id" hide width={0} />
      <Bar
        dataKey="count"
        isAnimationActive={false}
        shape={({ payload, x, y, width: w, height: h }) => {
          const row = payload as KindRow
          const top = narrow ? y + 24 : y + (h - SIDE) / 2
          return (
            <>
              <WrappedText
                x={narrow ? x : 0}
                y={narrow ? y + 11 : y + h / 2}
                width={narrow ? width : label - 12}
                lines={1}
                from="middle"
              >
                {row.label}
              </WrappedText>
              <Cells row={row} x={x} y={top} width={w} hatch={hatch} />
              <WrappedText
                x={x + (squares ? row.count * SQUARE : w) + 6}
                y={top + SIDE / 2}
                width={TOTAL}
                lines={1}
                from="middle"
                soft
              >
                {row.total}
              </WrappedText>
            </>
          )
        }}
      />
    </BarChart>
  )
}
