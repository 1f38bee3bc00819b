/** Words at an axis or over a line: as many as fit, and none that leaves the picture. */
import { pen } from '#app/_charts/text.tsx'

export type Tick = { at: number; text: string }

const SIZE = 12
const GAP = 14

/** Every tick, or every second, third …, counted so that the last one stays. */
export function thinned(ticks: readonly Tick[], room: number): Tick[] {
  const widest = Math.max(0, ...ticks.map(({ text }) => pen(SIZE)(text))) + GAP
  const apart = room / Math.max(1, ticks.length - 1)
  const each = Math.max(1, Math.ceil(widest / apart))
  return ticks.filter((_, n) => (ticks.length - 1 - n) % each === 0)
}

type TextProps = { x: number; y: number; width: number; ink?: boolean; children: string }

/** A text centred at a place, moved inwards where it would be cut off. */
export function EdgeText({ x, y, width, ink, children }: TextProps) {
  const half = pen(SIZE)(children) / 2
  return (
    <text
      x={Math.min(Math.max(x, half), width - half)}
      y={y}
      fontSize={SIZE}
      textAnchor="middle"
      fill={ink ? 'var(--ink)' : 'var(--soft)'}
      stroke="var(--ground)"
      strokeWidth="4"
      paintOrder="stroke"
    >
      {children}
    </text>
  )
}

type TickPlace = { x: number | string; y: number | string; payload: { value: number } }

/** Writes the ticks of a horizontal axis in a picture of this width. */
export const tickWriter = (ticks: readonly Tick[], width: number) => {
  const names = new Map(ticks.map(({ at, text }) => [at, text]))
  return ({ x, y, payload }: TickPlace) => (
    <EdgeText x={Number(x)} y={Number(y) + 12} width={width}>
      {names.get(payload.value) ?? ''}
    </EdgeText>
  )
}

type LabelPlace = { viewBox?: unknown }

/** A flag over a vertical line, so many pixels above its upper end. */
export const flagWriter = (text: string, width: number, above: number) => (place: LabelPlace) => {
  const { x = 0, y = 0 } = (place.viewBox ?? {}) as { x?: number; y?: number }
  return (
    <EdgeText x={x} y={y - above} width={width} ink>
      {text}
    </EdgeText>
  )
}
