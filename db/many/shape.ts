/** A table as prepared statements see it: its columns in order, and each value as the engine takes it. */

export type Row = Readonly<Record<string, unknown>>

/** Plain enough to be told to another thread. */
export type Plan = {
  name: string
  columns: readonly string[]
  /** What a row calls them. */
  keys: readonly string[]
  /** Columns whose values are written another way than they are. */
  sorts: readonly ('json' | 'boolean' | 'plain')[]
}
export type Shape = Plan & {
  /** The keys in the order in which a version spells them. */
  readonly sorted: readonly string[]
  /** The values in the order of the columns. */
  encode(row: Row): unknown[]
}

type Encode = (value: unknown) => unknown
const ENCODE: Readonly<Record<Plan['sorts'][number], Encode>> = {
  plain: (value) => value ?? null,
  json: (value) => (value === null || value === undefined ? null : JSON.stringify(value)),
  boolean: (value) => (value === null || value === undefined ? null : Number(value)),
}

export function shapeFrom(plan: Plan): Shape {
  const { keys } = plan
  const encoders = plan.sorts.map((sort) => ENCODE[sort])
  return {
    ...plan,
    sorted: keys.toSorted(),
    encode: (row) => keys.map((key, at) => encoders[at]?.(row[key])),
  }
}
