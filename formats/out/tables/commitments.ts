/** Promises: one row each, codes beside their names, every date, its targets, and the words that made it. */
import { FULFILMENTS } from '#domain/status'
import { commitmentJson } from '#formats/commitment-json'
import {
  AS_OF,
  address,
  type Cell,
  type Column,
  coded,
  column,
  listed,
  named,
  several,
  textOf,
  translated,
} from '#formats/out/columns'
import type { CommitmentRecord } from '#formats/out/records'
import { moreOf, type Table } from '#formats/out/table'
import { TARGET_COLUMNS, type TargetRow } from '#formats/out/tables/targets'
import { commitmentUrl, type TakenLine, type Taking } from '#formats/out/taking'
import type { Catalogue } from '#messages/index'

type Row = CommitmentRecord & { own: readonly TargetRow[] }
type Codes = Catalogue['codes']

/** Between the values of several targets: unlike things are never added. */
const TARGETS = ' | '
/** What is meant as a bar has a backslash before it. */
const MEANT = /[\\|]/g
const spelt = (value: Cell): string => {
  const text = String(value ?? '')
  return text.includes('|') || text.includes('\\') ? text.replace(MEANT, '\\$&') : text
}

/** One target gives its own value; several give theirs in order, a place for each. */
const inRow = ({ cell, ...rest }: Column<TargetRow>): Column<Row> => ({
  ...rest,
  key: `target_${rest.key}`,
  cell(line, shown): Cell {
    const { own } = line
    const only = own[0]
    if (!only) return null
    if (own.length === 1) {
      const value = cell(only, shown)
      return typeof value === 'string' && rest.sort === 'text' ? spelt(value) : value
    }
    const all = own.map((target) => cell(target, shown))
    return all.every((one) => one === null) ? null : all.map(spelt).join(TARGETS)
  },
})

type Coded = 'kind' | 'topic' | 'fulfilment' | 'evidence' | 'attested_by' | 'testability' | 'life'
const code = (key: Coded, width = 14) =>
  coded<Row>(
    key,
    width,
    (line) => line[key],
    (codes) => codes[key],
  )
const day = (key: 'fulfilled_on' | 'first_said_on' | 'last_said_on' | 'last_looked_on') =>
  column<Row>(key, 'day', 12, (line) => line[key])
const number = (key: 'moved' | 'statements' | 'deliveries') =>
  column<Row>(key, 'number', 8, (line) => line[key])
const due = (key: 'start' | 'strict_end' | 'generous_end') =>
  column<Row>(`due_${key}`, 'day', 12, (line) => line.due[key])
const said = (key: 'act' | 'modality') =>
  coded<Row>(
    key,
    14,
    ({ first }) => first?.[key] ?? null,
    (codes: Codes) => codes[key],
  )

const SLUG = column<Row>('slug', 'code', 28, ({ slug }) => slug)

export const COMMITMENT_COLUMNS: readonly Column<Row>[] = [
  SLUG,
  ...translated<Row>('title', 50, ({ title }) => title),
  ...code('kind'),
  ...code('topic'),
  ...code('testability', 12),
  ...code('life', 10),
  ...listed<Row>('promisers', ({ promisers }) => promisers),
  ...listed<Row>('beneficiaries', ({ beneficiaries }) => beneficiaries),
  ...listed<Row>('channels', ({ channels }) => channels),
  ...coded<Row>(
    'standing',
    14,
    (line) => line.standing,
    (codes, line) =>
      FULFILMENTS[line.fulfilment].part ? { ...codes.standing, ...codes.standing_partly } : codes.standing,
  ),
  ...code('fulfilment'),
  day('fulfilled_on'),
  ...code('evidence'),
  ...code('attested_by'),
  day('first_said_on'),
  day('last_said_on'),
  day('last_looked_on'),
  ...coded<Row>(
    'due_type',
    12,
    (line) => line.due.type,
    (codes) => codes.due,
  ),
  column('due_said', 'text', 20, (line) => line.due.phrase),
  due('start'),
  due('strict_end'),
  due('generous_end'),
  number('moved'),
  number('statements'),
  number('deliveries'),
  column('targets', 'number', 8, ({ targets }) => targets.length),
  ...TARGET_COLUMNS.map(inRow),
  ...translated<Row>('settling', 40, ({ settling }) => settling),
  ...translated<Row>('note', 40, ({ note }) => note),
  column('document', 'code', 28, ({ first }) => first?.document ?? null),
  ...named<Row>('speaker', ({ first }) => first?.account ?? null),
  column('quote', 'text', 60, ({ first }) => first?.quote ?? null),
  column('said_on', 'day', 12, ({ first }) => first?.said_on ?? null),
  ...said('act'),
  ...said('modality'),
  column('due_phrase', 'text', 20, ({ first }) => first?.due_phrase ?? null),
  column('refs', 'text', 24, ({ refs }) => several(refs)),
  column('updated_at', 'code', 24, ({ updated_at }) => new Date(updated_at).toISOString()),
  AS_OF,
  address(({ slug }) => `/commitments/${slug}`),
]

const OF_PROMISE: readonly Column<TargetRow>[] = [
  { ...SLUG, cell: ({ line }) => line.slug },
  column('title', 'text', 50, ({ line }, shown) => textOf(line.title, shown)),
  column('position', 'number', 8, ({ position }) => position),
]

/** Lines alone are enough for JSON. */
async function* lines(taking: Taking): AsyncGenerator<readonly TakenLine[]> {
  for await (const line of taking.lines()) yield [line]
}

const targetsOf = (line: CommitmentRecord): readonly TargetRow[] =>
  line.targets.map((target, at) => ({ line, target, position: at + 1 }))

export const commitments: Table<CommitmentRecord, Row, TakenLine> = {
  what: 'commitments',
  columns: COMMITMENT_COLUMNS,
  records: ({ rows }) => rows.commitments(),
  // A third of the columns asks for the targets: their rows are made once.
  rowsOf: (line) => [Object.assign(line, { own: targetsOf(line) })],
  more: moreOf('targets', [...OF_PROMISE, ...TARGET_COLUMNS], targetsOf),
  money: ({ targets }) => targets,
  elements: lines,
  json: (line, taking) => ({
    ...commitmentJson(line, taking.asked.locale),
    url: commitmentUrl(taking, line.slug),
  }),
}
