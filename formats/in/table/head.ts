/** The head of a table: which of its rows names the columns, what each column holds, and what it may mean. */

/** `exact` is a field's own name, `label` the book's word for it, `alike` another word that is often used. */
export type Sure = 'exact' | 'label' | 'alike'

export type HeadColumn = {
  /** From 1. */
  column: number
  header: string
  /** The first values that are not empty. */
  samples: readonly string[]
  /** Null where the column is not read. */
  field: string | null
  /** How the field was found; null where it was not, or a person chose it. */
  sure: Sure | null
  /** The book works it out itself: it is known, and not read. */
  computed: boolean
  /** The field whose codes stand in another column: this one has their names. */
  beside?: string
}

export type TableHead = {
  /** Of the row that names the columns, as a person sees it. */
  line: number
  columns: readonly HeadColumn[]
  /** Fields without which no new record can be, and for which there is no column. */
  missing: readonly string[]
  /** Of a workbook, those that a reader of it sees. */
  sheets: readonly string[]
  /** The one of them that is read. */
  sheet?: string | null
}
