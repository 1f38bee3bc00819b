/** Closed lists of `domain` in the shape that columns and parsers want. */
export type Codes<T extends string> = readonly [T, ...T[]]

/** The keys of a const record, in its order. */
export const keysOf = <T extends string>(record: Readonly<Record<T, unknown>>): Codes<T> =>
  Object.keys(record) as unknown as Codes<T>

export const listOf = <T extends string>(list: readonly T[]): Codes<T> => list as Codes<T>
