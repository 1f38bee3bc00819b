/** How much of something was said: a phrase, bounds and a qualifier; "number not said" is a state. */
export const QUALIFIERS = ['exactly', 'about', 'over', 'at_least', 'up_to', 'range', 'not_said'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** Bounds of any size: counts, or minor units of one currency. */
export type Bounds = { qualifier: Qualifier; low: number | null; high: number | null }
/** Bounds with the currency of their minor units; null where things are counted. */
export type Size = Bounds & { currency: string | null }

type Reading = {
  said: (b: Bounds) => number | null
  bounds: (n: number, m: number | null) => Bounds
  /** The bound without which the qualifier says nothing. */ needs: 'low' | 'high' | null
  /** A thing of this size may be larger than its lower bound. */ open: boolean
}

/** Each qualifier declares which number a reader is shown and what bounds a typed number means. */
const READINGS: Record<Qualifier, Reading> = {
  exactly: {
    said: (b) => b.low ?? b.high,
    bounds: (n) => ({ qualifier: 'exactly', low: n, high: n }),
    needs: 'low',
    open: false,
  },
  about: {
    said: (b) => b.low ?? b.high,
    bounds: (n) => ({ qualifier: 'about', low: n, high: n }),
    needs: 'low',
    open: false,
  },
  over: {
    said: (b) => b.low,
    bounds: (n) => ({ qualifier: 'over', low: n, high: null }),
    needs: 'low',
    open: true,
  },
  at_least: {
    said: (b) => b.low,
    bounds: (n) => ({ qualifier: 'at_least', low: n, high: null }),
    needs: 'low',
    open: true,
  },
  up_to: {
    said: (b) => b.high,
    bounds: (n) => ({ qualifier: 'up_to', low: null, high: n }),
    needs: 'high',
    open: true,
  },
  range: {
    said: (b) => b.low,
    bounds: (n, m) => ({ qualifier: 'range', low: n, high: m }),
    needs: 'low',
    open: true,
  },
  not_said: {
    said: () => null,
    bounds: () => ({ qualifier: 'not_said', low: null, high: null }),
    needs: null,
    open: true,
  },
}

/** The number a promise is measured by: the lower bound, the upper for "up to", null when not said. */
export const saidNumber = (bounds: Bounds): number | null => READINGS[bounds.qualifier].said(bounds)

/** Bounds from what somebody typed: one number, or two for a range. */
export const boundsOf = (qualifier: Qualifier, n: number | null, m: number | null = null): Bounds =>
  n === null ? READINGS.not_said.bounds(0, null) : READINGS[qualifier].bounds(n, m)

/** The bound that is missing for the number to be one; null where nothing is. */
export const missingBound = (bounds: Bounds): 'low' | 'high' | null => {
  const { needs } = READINGS[bounds.qualifier]
  return needs !== null && saidNumber(bounds) === null ? needs : null
}

/** What is certain of something that happened: "up to 50 came" is no 50, "40 to 50 came" is at least 40. */
export const certainNumber = (bounds: Bounds): number | null =>
  READINGS[bounds.qualifier].open ? bounds.low : saidNumber(bounds)

/** True where a delivery of this size leaves the sum open upwards. */
export const openEnded = (bounds: Bounds): boolean => READINGS[bounds.qualifier].open
