/** How high a row of amounts is, and the room for a currency's heading and axis. */
import type { Heights } from '#app/_charts/row-layout.ts'

export const AID_ROW: Heights = { wide: 44, narrow: 74 }
export const AID_HEAD = 28
export const AID_AXIS = 34
