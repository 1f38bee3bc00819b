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

type Props = {
  x: number
  /** The top of the first line, or the middle of all lines where `middle` is set. */
  y: number
  width: number
  lines: number
  size?: number
  weight?: number
  soft?: boolean
  middle?: boolean
  end?: boolean
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
  middle,
  end,
  children,
}: Props) {
  const cut = wrap(children, width, lines, pen(size, weight))
  const top = middle ? y - (cut.length * size * LINE) / 2 : y
  return (
    <text
      fontSize={size}
      fontWeight={weight}
      fill={soft ? 'var(--soft)' : 'var(--ink)'}
      textAnchor={end ? 'end' : 'start'}
    >
      {cut.map((line, at) => (
        <tspan key={line} x={x} y={top + size * (LINE * at + 1)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
