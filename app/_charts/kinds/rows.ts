/** How high a kind's row is, and where one square per commitment gives way to bars. */
import type { Heights } from '#app/_charts/row-layout.ts'

export const KIND_ROW: Heights = { wide: 32, narrow: 50 }
/** A square and the gap after it. */
export const SQUARE = 22
