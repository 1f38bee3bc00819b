/** Rows with words and a bar: side by side where there is room, one under the other on a phone. */

/** Below this width of a figure, in pixels, words stand above their bar; the same number is in figure.tsx. */
export const NARROW = 640

export type Heights = { wide: number; narrow: number }

/** Room for a number of rows, and for an axis under them; known before the drawing is loaded. */
export const rowHeights = (rows: number, row: Heights, foot = 0): Heights => ({
  wide: rows * row.wide + foot,
  narrow: rows * row.narrow + foot,
})

/** What every drawing is given: its width once it is known, the id of its hatching, and its own data. */
export type DrawingProps<D> = { width: number; hatch: string; data: D }
