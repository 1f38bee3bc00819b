/** How high a target's row is: words beside the bar, or above and below it. */
import type { Heights } from '#app/_charts/row-layout.ts'

export const TARGET_ROW: Heights = { wide: 56, narrow: 100 }
