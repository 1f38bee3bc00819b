/** Meetings: when, where, who met, and how many promises the book ties to them. */
import { meetingJson } from '#formats/meeting-json'
import {
  AS_OF,
  address,
  type Column,
  column,
  listed,
  type Shown,
  several,
  textOf,
  translated,
} from '#formats/out/columns'
import type { MeetingRecord as Row } from '#formats/out/records'
import { itself, type Table } from '#formats/out/table'

/** A person is told with the office and the side. */
const person = ({ name, office, party }: Row['participants'][number], shown: Shown): string =>
  [textOf(name, shown), textOf(office, shown), party && textOf(party.name, shown)].filter(Boolean).join(', ')

export const MEETING_COLUMNS: readonly Column<Row>[] = [
  column('slug', 'code', 28, ({ slug }) => slug),
  ...translated<Row>('title', 50, ({ title }) => title),
  column('day', 'day', 12, ({ day }) => day),
  column('until', 'day', 12, ({ until }) => until),
  ...translated<Row>('place', 20, ({ place }) => place),
  ...listed<Row>('parties', ({ parties }) => parties),
  column('participants', 'text', 50, ({ participants }, shown) =>
    several(participants.map((one) => person(one, shown))),
  ),
  column('promises', 'number', 10, ({ promises }) => promises),
  AS_OF,
  address(({ slug }) => `/meetings/${slug}`),
]

export const meetings: Table<Row> = {
  what: 'meetings',
  columns: MEETING_COLUMNS,
  records: ({ rows }) => rows.meetings(),
  rowsOf: itself,
  elements: ({ rows }) => rows.meetings(),
  json: (meeting, { asked }) => meetingJson(meeting, asked.locale),
}
