/** How high a window's row is, and the room for the days under all rows. */
import type { Heights } from '#app/_charts/row-layout.ts'

export const WINDOW_ROW: Heights = { wide: 44, narrow: 66 }
export const WINDOW_AXIS = 44
