'use client'
/** Draws deliveries as steps against the line of the promise; what is announced lies hatched on top. */
import { Area, ComposedChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts'
import { flagWriter, type Tick, thinned, tickWriter } from '#app/_charts/axis.tsx'
import { OpenRing } from '#app/_charts/legend.tsx'
import { Hatch } from '#app/_charts/marks.tsx'
import type { DrawingProps } from '#app/_charts/row-layout.ts'
import { pen } from '#app/_charts/text.tsx'

export type StepsData = {
  steps: { at: number; delivered: number | null; announced: number | null; open: boolean }[]
  promise: { at: number; text: string; open: boolean; from: number } | null
  due: Tick | null
  today: Tick
  days: { from: number; to: number; ticks: Tick[] }
  amounts: { from: number; to: number; ticks: Tick[] }
  height: number
}

const textAt = (ticks: readonly Tick[]) => {
  const names = new Map(ticks.map(({ at, text }) => [at, text]))
  return (at: number) => names.get(at) ?? ''
}
const RIGHT = 16
const INK = { stroke: 'var(--ink)' }

/** Over the line, at its beginning: its end is crowded by the day shown. */
const promiseLabel = (text: string) => (place: { viewBox?: unknown }) => {
  const { x = 0, y = 0 } = (place.viewBox ?? {}) as { x?: number; y?: number }
  return (
    <text
      x={x}
      y={y - 6}
      fontSize="12"
      fontWeight="600"
      fill="var(--promise)"
      stroke="var(--ground)"
      strokeWidth="4"
      paintOrder="stroke"
    >
      {text}
    </text>
  )
}

export function StepsDrawing({ width, hatch, data }: DrawingProps<StepsData>) {
  const { days, amounts, promise, due, today, steps } = data
  const axis = Math.ceil(Math.max(...amounts.ticks.map(({ text }) => pen(12)(text)))) + 14
  const ticks = thinned(days.ticks, width - axis - RIGHT)
  return (
    <ComposedChart
      width={width}
      height={data.height}
      data={steps}
      margin={{ top: 52, right: RIGHT, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <Hatch id={hatch} />
      <XAxis
        dataKey="at"
        type="number"
        domain={[days.from, days.to]}
        ticks={ticks.map(({ at }) => at)}
        interval={0}
        tick={tickWriter(ticks, width)}
        axisLine={INK}
        tickLine={INK}
      />
      <YAxis
        type="number"
        domain={[amounts.from, amounts.to]}
        ticks={amounts.ticks.map(({ at }) => at)}
        tickFormatter={textAt(amounts.ticks)}
        interval={0}
        tick={{ fill: 'var(--soft)', fontSize: 12 }}
        axisLine={false}
        tickLine={false}
        width={axis}
      />
      {amounts.ticks.map(({ at }) => (
        <ReferenceLine key={at} y={at} stroke="var(--rule)" zIndex={-50} />
      ))}
      <Area
        dataKey="delivered"
        stackId="sum"
        type="stepAfter"
        stroke="var(--kept)"
        strokeWidth={2}
        fill="var(--kept)"
        fillOpacity={1}
        isAnimationActive={false}
        activeDot={false}
      />
      <Area
        dataKey="announced"
        stackId="sum"
        type="stepAfter"
        stroke="var(--promise)"
        strokeWidth={1.5}
        fill={`url(#${hatch})`}
        fillOpacity={1}
        isAnimationActive={false}
        activeDot={false}
      />
      {promise && (
        <ReferenceLine
          segment={[
            { x: promise.from, y: promise.at },
            { x: days.to, y: promise.at },
          ]}
          stroke="var(--promise)"
          strokeWidth={2}
          label={promiseLabel(promise.text)}
        />
      )}
      {due && (
        <ReferenceLine
          x={due.at}
          stroke="var(--soft)"
          strokeDasharray="4 3"
          label={flagWriter(due.text, width, 38)}
        />
      )}
      <ReferenceLine x={today.at} {...INK} strokeWidth={1.5} label={flagWriter(today.text, width, 22)} />
      {steps
        .filter((step) => step.open)
        .map((step) => (
          <ReferenceDot
            key={step.at}
            x={step.at}
            y={(step.delivered ?? 0) + (step.announced ?? 0)}
            shape={({ cx, cy }) => <OpenRing x={cx ?? 0} y={cy ?? 0} />}
          />
        ))}
    </ComposedChart>
  )
}
