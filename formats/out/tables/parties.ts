/** Parties: what they are called, to whom they belong, and how many promises name them on each side. */

import { AS_OF, address, type Column, coded, column, named, several, translated } from '#formats/out/columns'
import type { PartyRecord as Row } from '#formats/out/records'
import { itself, type Table } from '#formats/out/table'
import { partyJson } from '#formats/party-json'

const count = (key: 'promiser' | 'beneficiary' | 'channel') =>
  column<Row>(`as_${key}`, 'number', 10, ({ counts }) => counts[key])

export const PARTY_COLUMNS: readonly Column<Row>[] = [
  column('slug', 'code', 28, ({ slug }) => slug),
  ...coded<Row>(
    'type',
    16,
    ({ type }) => type,
    (codes) => codes.party_type,
  ),
  ...translated<Row>('name', 36, ({ name }) => name),
  ...translated<Row>('short', 20, ({ short }) => short),
  column('country', 'text', 8, ({ country }) => country),
  column('iati_ref', 'text', 18, ({ iati_ref }) => iati_ref),
  ...named<Row>('parent', ({ parent }) => parent),
  column('aliases', 'text', 30, ({ aliases }) => several(aliases)),
  column('refs', 'text', 24, ({ refs }) => several(refs)),
  count('promiser'),
  count('beneficiary'),
  count('channel'),
  column('statements', 'number', 10, ({ statements }) => statements),
  AS_OF,
  address(({ slug }) => `/parties/${slug}`),
]

export const parties: Table<Row> = {
  what: 'parties',
  columns: PARTY_COLUMNS,
  records: ({ rows }) => rows.parties(),
  rowsOf: itself,
  elements: ({ rows }) => rows.parties(),
  json: (party, { asked }) => partyJson(party, asked.locale),
}
