/** Documents: who published what when, where it stands, and what the book takes from it. */
import { documentJson } from '#formats/document-json'
import { AS_OF, address, type Column, coded, column, named } from '#formats/out/columns'
import type { DocumentRecord as Row } from '#formats/out/records'
import { itself, type Table } from '#formats/out/table'

export const DOCUMENT_COLUMNS: readonly Column<Row>[] = [
  column('slug', 'code', 28, ({ slug }) => slug),
  column('document_title', 'text', 60, ({ title }) => title),
  ...named<Row>('publisher', ({ publisher }) => publisher),
  ...named<Row>('issuer', ({ issuer }) => issuer),
  column('published_on', 'day', 12, ({ published_on }) => published_on),
  column('language', 'text', 8, ({ language }) => language),
  ...coded<Row>(
    'translation',
    14,
    ({ translation }) => translation,
    (codes) => codes.translation,
  ),
  ...named<Row>('meeting', ({ meeting }) => meeting && { ...meeting, name: meeting.title }),
  column('source_url', 'text', 50, ({ url }) => url),
  column('sha256', 'code', 20, ({ sha256 }) => sha256),
  column('quotations', 'number', 10, ({ quotations }) => quotations),
  column('promises', 'number', 10, ({ promises }) => promises),
  AS_OF,
  address(({ slug }) => `/documents/${slug}`),
]

export const documents: Table<Row> = {
  what: 'documents',
  columns: DOCUMENT_COLUMNS,
  records: ({ rows }) => rows.documents(),
  rowsOf: itself,
  elements: ({ rows }) => rows.documents(),
  json: (document, { asked }) => documentJson(document, asked.locale),
}
