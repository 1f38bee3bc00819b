/** Matches of a global expression without the copy of it that `matchAll` makes: a text has thousands of sentences, a language hundreds of rules. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  while (match) {
    const next = pattern.lastIndex > match.index ? pattern.lastIndex : match.index + 1
    yield match
    pattern.lastIndex = next
    match = pattern.exec(text)
  }
  pattern.lastIndex = 0
}

type PatternOf<T> = (row: T) => RegExp
/** One expression that matches wherever any of the rows' does, and the rows' own, bound to a place. */
type Rows = { any: RegExp; bound: readonly RegExp[] }

const COMPILED = new WeakMap<readonly unknown[], Rows>()
/** A word's beginning, asked once for all rows that ask it. */
const BOUNDARY = /^\(\?<!\[[^\]]+\]\)/

function compiled<T>(rows: readonly T[], patternOf: PatternOf<T>): Rows {
  const present = COMPILED.get(rows)
  if (present) return present
  const sources = rows.map((row) => patternOf(row).source.replace(/\(\?<(?![=!])[^>]+>/g, '(?:'))
  const source = [...Map.groupBy(sources, (one) => BOUNDARY.exec(one)?.[0] ?? '')]
    .map(
      ([boundary, own]) =>
        `${boundary}(?:${own.map((one) => `(?:${one.slice(boundary.length)})`).join('|')})`,
    )
    .join('|')
  const bound = rows.map((row) => {
    const pattern = patternOf(row)
    return new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`)
  })
  const made = { any: new RegExp(source, 'giu'), bound }
  COMPILED.set(rows, made)
  return made
}

/** The places where any of the rows matches: a row need not look elsewhere. */
function placesIn(text: string, any: RegExp): number[] {
  const places: number[] = []
  any.lastIndex = 0
  for (let match = any.exec(text); match; match = any.exec(text)) {
    places.push(match.index)
    any.lastIndex = match.index + 1
  }
  return places
}

/** Every match of every row, in the rows' order; the matches of one row do not overlap. */
export function* matchesOfRows<T>(
  rows: readonly T[],
  patternOf: PatternOf<T>,
  text: string,
): Generator<[T, RegExpExecArray]> {
  const { any, bound } = compiled(rows, patternOf)
  const places = placesIn(text, any)
  if (places.length === 0) return
  for (const [n, row] of rows.entries()) {
    const pattern = bound[n]
    let end = 0
    for (const place of places) {
      if (!pattern || place < end) continue
      pattern.lastIndex = place
      const match = pattern.exec(text)
      if (!match) continue
      end = place + Math.max(1, match[0].length)
      yield [row, match]
    }
  }
}

/** False where no row matches. */
export function anyMatches<T>(rows: readonly T[], patternOf: PatternOf<T>, text: string): boolean {
  const { any } = compiled(rows, patternOf)
  any.lastIndex = 0
  return any.test(text)
}
