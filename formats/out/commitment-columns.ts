/** A promise as one row of a table: codes beside their names, every date, and its targets. */
import type { Line } from '#formats/commitment-json'
import { type Cell, type Column, coded, column, type Shown, textOf } from '#formats/out/columns'
import { TARGET_COLUMNS, type TargetRow } from '#formats/out/target-columns'

/** Between several parties, and between the values of several targets: unlike things are never added. */
const PARTIES = '; '
const TARGETS = ' | '
/** What is meant as a bar has a backslash before it. */
const spelt = (value: Cell): string => String(value ?? '').replace(/[\\|]/g, '\\$&')

type Side = 'promisers' | 'beneficiaries' | 'channels'
const side = (key: Side): Column<Line>[] => [
  {
    ...column<Line>(key, 'text', 20, (line) => line[key].map(({ slug }) => slug).join(PARTIES) || null),
    coded: true,
  },
  {
    ...column<Line>(key, 'text', 30, (line, shown) =>
      line[key].map(({ name }) => textOf(name, shown)).join(PARTIES),
    ),
    key: `${key}_name`,
  },
]

/** One target gives its own value; several give theirs in order, a place for each. */
const inRow = ({ cell, ...rest }: Column<TargetRow>): Column<Line> => ({
  ...rest,
  key: `target_${rest.key}`,
  cell(line, shown): Cell {
    const [only, ...others] = line.targets
    if (!only) return null
    if (others.length === 0) return cell({ line, target: only }, shown)
    const all = line.targets.map((target) => cell({ line, target }, shown))
    return all.every((one) => one === null) ? null : all.map(spelt).join(TARGETS)
  },
})

const address = ({ slug }: Line, { bookUrl, locale }: Shown) => `${bookUrl}/${locale}/commitments/${slug}`

export const SLUG = column<Line>('slug', 'text', 28, ({ slug }) => slug)
export const TITLE = column<Line>('title', 'text', 50, ({ title }, shown) => textOf(title, shown))

export const COMMITMENT_COLUMNS: readonly Column<Line>[] = [
  SLUG,
  TITLE,
  ...coded<Line>(
    'kind',
    14,
    ({ kind }) => kind,
    ({ kind }) => kind,
  ),
  ...coded<Line>(
    'topic',
    14,
    ({ topic }) => topic,
    ({ topic }) => topic,
  ),
  ...side('promisers'),
  ...side('beneficiaries'),
  ...side('channels'),
  ...coded<Line>(
    'standing',
    14,
    ({ standing }) => standing,
    ({ standing }) => standing,
  ),
  ...coded<Line>(
    'fulfilment',
    14,
    ({ fulfilment }) => fulfilment,
    ({ fulfilment }) => fulfilment,
  ),
  column('fulfilled_on', 'day', 12, ({ fulfilled_on }) => fulfilled_on),
  ...coded<Line>(
    'evidence',
    14,
    ({ evidence }) => evidence,
    ({ evidence }) => evidence,
  ),
  ...coded<Line>(
    'attested_by',
    14,
    (line) => line.attested_by,
    ({ attested_by }) => attested_by,
  ),
  ...coded<Line>(
    'testability',
    12,
    ({ testability }) => testability,
    (codes) => codes.testability,
  ),
  ...coded<Line>(
    'life',
    10,
    ({ life }) => life,
    ({ life }) => life,
  ),
  column('first_said_on', 'day', 12, ({ first_said_on }) => first_said_on),
  column('last_said_on', 'day', 12, ({ last_said_on }) => last_said_on),
  column('last_looked_on', 'day', 12, ({ last_looked_on }) => last_looked_on),
  ...coded<Line>(
    'due_type',
    12,
    ({ due }) => due.type,
    ({ due }) => due,
  ),
  column('due_phrase', 'text', 20, ({ due }) => due.phrase),
  column('due_start', 'day', 12, ({ due }) => due.start),
  column('due_strict_end', 'day', 12, ({ due }) => due.strict_end),
  column('due_generous_end', 'day', 12, ({ due }) => due.generous_end),
  column('moved', 'number', 8, ({ moved }) => moved),
  column('statements', 'number', 8, ({ statements }) => statements),
  column('deliveries', 'number', 8, ({ deliveries }) => deliveries),
  column('targets', 'number', 8, ({ targets }) => targets.length),
  ...TARGET_COLUMNS.map(inRow),
  column('updated_at', 'text', 24, ({ updated_at }) => new Date(updated_at).toISOString()),
  column('as_of', 'day', 12, (_, { day }) => day),
  column('url', 'text', 50, address),
]
