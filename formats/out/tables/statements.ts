/** Statements: who said what when, the exact words and where they stand, the date as said and as read, and claims. */
import { textFragmentUrl } from '#domain/citation'
import {
  AS_OF,
  address,
  type Column,
  coded,
  column,
  named,
  type Shown,
  textOf,
  translated,
} from '#formats/out/columns'
import type { StatementRecord as Row } from '#formats/out/records'
import { itself, type Table } from '#formats/out/table'
import { sizeCell } from '#formats/out/tables/targets'
import { statementJson } from '#formats/statement-json'

const due = (key: 'start' | 'strict_end' | 'generous_end') =>
  column<Row>(`due_${key}`, 'day', 12, (said) => said.due[key])
const claimed = (key: 'low' | 'high') =>
  column<Row>(`claim_${key}`, 'decimal', 16, ({ claim }) => claim && sizeCell(claim[key], claim.currency))
const person = (key: 'name' | 'office') => (said: Row, shown: Shown) =>
  textOf(said.speaker?.[key] ?? null, shown)

/** The words of a statement, which other tables cite as well. */
export const STATEMENT_COLUMNS: readonly Column<Row>[] = [
  column('statement', 'code', 28, ({ id }) => id),
  ...named<Row>(
    'commitment',
    (said) => said.commitment && { ...said.commitment, name: said.commitment.title },
  ),
  ...coded<Row>(
    'act',
    14,
    ({ act }) => act,
    (codes) => codes.act,
  ),
  ...coded<Row>(
    'modality',
    12,
    ({ modality }) => modality,
    (codes) => codes.modality,
  ),
  column('said_on', 'day', 12, ({ said_on }) => said_on),
  ...named<Row>('speaker', ({ account }) => account),
  column('person', 'text', 24, person('name')),
  column('office', 'text', 30, person('office')),
  column('quote', 'text', 60, ({ quote }) => quote.exact),
  ...named<Row>('meeting', ({ meeting }) => meeting && { ...meeting, name: meeting.title }),
  { ...column<Row>('document', 'code', 28, ({ document }) => document.slug), says: 'code' },
  { ...column<Row>('document', 'text', 40, ({ document }) => document.title), key: 'document_name' },
  column('language', 'text', 8, ({ document }) => document.language),
  column('published_on', 'day', 12, ({ document }) => document.published_on),
  ...named<Row>('publisher', ({ document }) => document.publisher),
  column('source_url', 'text', 50, ({ document, quote }) =>
    document.url ? textFragmentUrl(document.url, quote) : null,
  ),
  ...coded<Row>(
    'due_type',
    12,
    (said) => said.due.type,
    (codes) => codes.due,
  ),
  column('due_phrase', 'text', 20, (said) => said.due.phrase),
  due('start'),
  due('strict_end'),
  due('generous_end'),
  ...coded<Row>(
    'claim_measure',
    14,
    ({ claim }) => claim?.measure ?? null,
    (codes) => codes.measure,
  ),
  ...coded<Row>(
    'claim_qualifier',
    12,
    ({ claim }) => claim?.qualifier ?? null,
    (codes) => codes.qualifier,
  ),
  claimed('low'),
  claimed('high'),
  column('claim_currency', 'code', 10, ({ claim }) => claim?.currency ?? null),
  ...translated<Row>('note', 40, ({ note }) => note),
  AS_OF,
  address(({ commitment }) => commitment && `/commitments/${commitment.slug}`),
]

export const statements: Table<Row> = {
  what: 'statements',
  columns: STATEMENT_COLUMNS,
  records: ({ rows }) => rows.statements(),
  rowsOf: itself,
  money: ({ claim }) => (claim ? [claim] : []),
  elements: ({ rows }) => rows.statements(),
  json: (said, { asked }) => statementJson(said, asked.locale),
}
