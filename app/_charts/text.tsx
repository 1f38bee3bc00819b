/** Words within a drawing, wrapped to the width they have. */
import { type Measure, wrap } from '#app/_charts/wrap.ts'

const FAMILY = "'IBM Plex Sans', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif"
const pens = new Map<string, Measure>()

/** Measures as the browser will draw; only called in a browser. */
export function pen(size: number, weight = 400, family = FAMILY): Measure {
  const font = `${weight} ${size}px ${family}`
  let measure = pens.get(font)
  if (!measure) {
    const context = document.createElement('canvas').getContext('2d')
    measure = (text) => {
      if (!context) return text.length * size * 0.6
      context.font = font
      return context.measureText(text).width
    }
    pens.set(font, measure)
  }
  return measure
}

export const LINE = 1.25

/** How much of the lines stands above the place they are given. */
const ABOVE = { top: 0, middle: 0.5, bottom: 1 }

type Props = {
  x: number
  /** The top of the first line; or the middle, or the bottom, of all lines. */
  y: number
  from?: 'top' | 'middle' | 'bottom'
  width: number
  lines: number
  size?: number
  weight?: number
  soft?: boolean
  children: string
}

export function WrappedText({
  x,
  y,
  width,
  lines,
  size = 13,
  weight = 400,
  soft,
  from = 'top',
  children,
}: Props) {
  const cut = wrap(children, width, lines, pen(size, weight))
  const top = y - cut.length * size * LINE * ABOVE[from]
  return (
    <text
      fontSize={size}
      fontWeight={weight}
      fill={soft ? 'var(--soft)' : 'var(--ink)'}
      stroke="var(--ground)"
      strokeWidth="4"
      paintOrder="stroke"
    >
      {cut.map((line, at) => (
        <tspan key={line} x={x} y={top + size * (LINE * at + 1)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
