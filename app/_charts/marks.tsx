/** The grammar of marks as SVG: outline promised, hatched under way, solid delivered, dotted not judged. */
import type { Mark } from '#domain/mark'

type Look = { stroke: string; width: number; dash?: string; fill: 'none' | 'hatch' | 'solid' }

const LOOKS: Record<Mark, Look> = {
  promised: { stroke: 'var(--promise)', width: 1.5, fill: 'none' },
  under_way: { stroke: 'var(--promise)', width: 1.5, fill: 'hatch' },
  fulfilled: { stroke: 'var(--kept)', width: 1.5, fill: 'solid' },
  possibly_overdue: { stroke: 'var(--possibly)', width: 2, dash: '5 3', fill: 'none' },
  overdue: { stroke: 'var(--overdue)', width: 3, fill: 'none' },
  not_judged: { stroke: 'var(--soft)', width: 1.5, dash: '1.5 2.5', fill: 'none' },
}

/** The lines of "under way"; every drawing has its own, by an id of its own. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} patternUnits="userSpaceOnUse" width="5" height="5" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="5" stroke="var(--promise)" strokeWidth="3" />
      </pattern>
    </defs>
  )
}

type Box = { x: number; y: number; width: number; height: number; hatch: string }
type Props = Box & { mark: Mark; openStart?: boolean; openEnd?: boolean }

const TEETH = 4

/** A torn edge from top to bottom, or from bottom to top. */
function torn(x: number, y: number, height: number, down: boolean): string {
  const step = height / TEETH
  return Array.from({ length: TEETH }, (_, n) => {
    const at = down ? y + step * (n + 1) : y + height - step * (n + 1)
    const middle = down ? at - step / 2 : at + step / 2
    return `L${x - 4},${middle} L${x},${at}`
  }).join(' ')
}

/** One bar or square; an open end is left without its edge, and torn where the bar is filled. */
export function MarkBox({ x, y, width, height, hatch, mark, openStart = false, openEnd = false }: Props) {
  const look = LOOKS[mark]
  const inset = look.width / 2
  const [left, right] = [x + inset, x + Math.max(width, look.width + 1) - inset]
  const [top, bottom] = [y + inset, y + height - inset]
  const fill = { none: 'none', hatch: `url(#${hatch})`, solid: look.stroke }[look.fill]
  const filled = look.fill !== 'none'
  const end =
    openEnd && filled ? torn(right, top, bottom - top, true) : `${openEnd ? 'M' : 'L'}${right},${bottom}`
  const start = openStart ? '' : openEnd ? `L${left},${top}` : 'Z'
  return (
    <path
      d={`M${left},${top} L${right},${top} ${end} L${left},${bottom} ${start}`}
      fill={fill}
      stroke={look.stroke}
      strokeWidth={look.width}
      strokeDasharray={look.dash}
    />
  )
}
