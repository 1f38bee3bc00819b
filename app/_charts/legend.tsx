/** The key of a figure: each mark beside its words; pictures that are taken away carry it too. */
import { Hatch, MarkBox } from '#app/_charts/marks.tsx'
import type { Mark } from '#domain/mark'

export type Swatch = Mark | 'open' | 'extension' | 'dot' | 'line' | 'ring' | 'day'
export type LegendItem = { swatch: Swatch; text: string }

const W = 26
const H = 14

function Drawn({ swatch, hatch }: { swatch: Swatch; hatch: string }) {
  const box = { x: 1, y: 1, width: W - 2, height: H - 2, hatch }
  if (swatch === 'open') return <MarkBox {...box} mark="promised" openEnd />
  if (swatch === 'extension') return <Extension {...box} />
  if (swatch === 'dot') return <FulfilledDot x={W / 2} y={H / 2} />
  if (swatch === 'ring') return <OpenRing x={W / 2} y={H / 2} />
  if (swatch === 'line')
    return <line x1="0" x2={W} y1={H / 2} y2={H / 2} stroke="var(--promise)" strokeWidth="2" />
  if (swatch === 'day')
    return <line x1={W / 2} x2={W / 2} y1="0" y2={H} stroke="var(--ink)" strokeWidth="1.5" />
  return <MarkBox {...box} mark={swatch} />
}

type Box = { x: number; y: number; width: number; height: number }

/** How far a window reaches when it is read generously. */
export function Extension({ x, y, width, height }: Box) {
  return (
    <path
      d={`M${x},${y + 1} H${x + width - 1} V${y + height - 1} H${x}`}
      fill="none"
      stroke="var(--soft)"
      strokeWidth="1.5"
      strokeDasharray="3 3"
    />
  )
}

/** The day of fulfilment: a ring that stands out from any bar. */
export function FulfilledDot({ x, y }: { x: number; y: number }) {
  return <circle cx={x} cy={y} r="5" fill="var(--ink)" stroke="var(--ground)" strokeWidth="2" />
}

/** A batch whose size was not said: the sum is open from here on. */
export function OpenRing({ x, y }: { x: number; y: number }) {
  return (
    <circle
      cx={x}
      cy={y}
      r="5"
      fill="var(--ground)"
      stroke="var(--promise)"
      strokeWidth="2"
      strokeDasharray="3 2"
    />
  )
}

export function Legend({ id, label, items }: { id: string; label: string; items: readonly LegendItem[] }) {
  return (
    <ul
      data-legend
      aria-label={label}
      className="flex flex-wrap gap-x-4 gap-y-1 text-soft text-xs forced-color-adjust-none"
    >
      {items.map(({ swatch, text }) => (
        <li key={text} className="flex items-center gap-1.5">
          <svg width={W} height={H} viewBox={`0 0 ${W} ${H}`} aria-hidden="true" className="shrink-0">
            <Hatch id={`${id}-key-${swatch}`} />
            <Drawn swatch={swatch} hatch={`${id}-key-${swatch}`} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}
