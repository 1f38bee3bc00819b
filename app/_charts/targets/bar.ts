/** Where the parts of one target's bar begin and end, as shares of the width it has. */
import type { Reach } from '#app/_charts/targets/series.ts'

export type Part = { from: number; to: number; open: boolean }
export type Bar = { promised: Part; delivered: Part | null; announced: Part | null }

/** A part of unknown size: long enough to be seen, too short to be read as a share. */
const STUB = 0.12
/** More than this many times the promise runs off the scale, and says so by an open end. */
const MOST = 2

function partOf(reach: Reach, from: number): Part | null {
  if (reach === null) return null
  if (reach === 'stub') return { from, to: from + STUB, open: true }
  return reach.share > 0 ? { from, to: from + reach.share, open: reach.open } : null
}

/** Delivered begins at the left, announced where delivered ends; a bar that outgrows its promise sets the scale. */
export function barOf(reach: { delivered: Reach; announced: Reach }, openPromise: boolean): Bar {
  const delivered = partOf(reach.delivered, 0)
  const announced = partOf(reach.announced, delivered?.to ?? 0)
  const end = Math.min(MOST, Math.max(1, delivered?.to ?? 0, announced?.to ?? 0))
  const scaled = (part: Part | null): Part | null =>
    part && part.from < end
      ? { from: part.from / end, to: Math.min(1, part.to / end), open: part.open || part.to > end }
      : null
  return {
    promised: { from: 0, to: 1 / end, open: openPromise },
    delivered: scaled(delivered),
    announced: scaled(announced),
  }
}
