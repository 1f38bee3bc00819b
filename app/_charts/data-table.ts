/** The data of a figure as a table: what the page shows, and what a file holds. */

/** `raw` is what a file holds where it differs from what is read: a plain number, an ISO day. */
export type Cell = { text: string; raw?: string | number; href?: string; missing?: true }
export type Column = { label: string; num?: true }
export type DataTable = { columns: Column[]; rows: Cell[][] }

export const cell = (text: string, raw?: string | number): Cell =>
  raw === undefined ? { text } : { text, raw }
export const linked = (text: string, href: string): Cell => ({ text, href })
/** A value that is not there says why. */
export const missing = (reason: string): Cell => ({ text: reason, missing: true })
