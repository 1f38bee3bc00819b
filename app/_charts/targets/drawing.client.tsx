'use client'
/** Draws promised, announced and delivered, one row per target on a scale of its own. */
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { Hatch, MarkBox } from '#app/_charts/marks.tsx'
import { type DrawingProps, NARROW } from '#app/_charts/row-layout.ts'
import type { Part, Bar as Parts } from '#app/_charts/targets/bar.ts'
import { TARGET_ROW } from '#app/_charts/targets/rows.ts'
import { WrappedText } from '#app/_charts/text.tsx'
import type { Mark } from '#domain/mark'

export type TargetRow = {
  id: string
  label: string
  said: string[]
  saidInLine: string
  outline: Mark
  bar: Parts
}
type Area = { x: number; y: number; width: number; height: number }

const BAR = 14

function Parted({
  row,
  x,
  y,
  width,
  hatch,
}: {
  row: TargetRow
  x: number
  y: number
  width: number
  hatch: string
}) {
  const box = (part: Part) => ({
    x: x + part.from * width,
    y,
    width: (part.to - part.from) * width,
    height: BAR,
    openEnd: part.open,
    hatch,
  })
  return (
    <>
      {row.bar.announced && <MarkBox {...box(row.bar.announced)} mark="under_way" />}
      {row.bar.delivered && <MarkBox {...box(row.bar.delivered)} mark="fulfilled" />}
      {row.bar.promised.to < 1 && <Beyond x={x + row.bar.promised.to * width} y={y} />}
      <MarkBox {...box(row.bar.promised)} mark={row.outline} />
    </>
  )
}

/** Where a delivery outgrows its promise: a gap, so that the promise's end is seen without colour too. */
const Beyond = ({ x, y }: { x: number; y: number }) => (
  <line x1={x + 2} x2={x + 2} y1={y} y2={y + BAR} stroke="var(--ground)" strokeWidth="3" />
)

function Row({ row, area, narrow, hatch }: { row: TargetRow; area: Area; narrow: boolean; hatch: string }) {
  const { x, y, width, height } = area
  const words = narrow ? width : width * 0.34
  const bar = narrow ? width : width * 0.36
  const from = narrow ? x : x + width * 0.36
  return (
    <>
      <line x1={x} x2={x + width} y1={y + height} y2={y + height} stroke="var(--faint)" />
      <WrappedText
        x={x}
        y={narrow ? y + 36 : y + height / 2}
        from={narrow ? 'bottom' : 'middle'}
        width={words}
        lines={narrow ? 2 : 3}
      >
        {row.label}
      </WrappedText>
      {narrow ? (
        <WrappedText x={x} y={y + 60} width={words} lines={2} size={12} soft>
          {row.saidInLine}
        </WrappedText>
      ) : (
        row.said.map((said, at) => (
          <WrappedText
            key={said}
            x={x + width * 0.74}
            y={y + height / 2 + (at - (row.said.length - 1) / 2) * 16}
            from="middle"
            width={width * 0.26}
            lines={1}
            size={12}
            soft
          >
            {said}
          </WrappedText>
        ))
      )}
      <Parted row={row} x={from} y={narrow ? y + 42 : y + (height - BAR) / 2} width={bar} hatch={hatch} />
    </>
  )
}

export function TargetsDrawing({ width, hatch, data }: DrawingProps<{ rows: TargetRow[] }>) {
  const narrow = width < NARROW
  const height = data.rows.length * (narrow ? TARGET_ROW.narrow : TARGET_ROW.wide)
  return (
    <BarChart
      width={width}
      height={height}
      data={data.rows}
      layout="vertical"
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <Hatch id={hatch} />
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="category" dataKey="id" hide />
      <Bar
        dataKey={() => 1}
        isAnimationActive={false}
        shape={({ payload, x, y, width: w, height: h }) => (
          <Row
            row={payload as TargetRow}
            area={{ x, y, width: w, height: h }}
            narrow={narrow}
            hatch={hatch}
          />
        )}
      />
    </BarChart>
  )
}
