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

const ANY = new WeakMap<readonly unknown[], RegExp>()

/** One expression that matches wherever any of the rows' does: a sentence that it misses needs no row. */
export function anyOf<T>(rows: readonly T[], patternOf: (row: T) => RegExp): RegExp {
  const present = ANY.get(rows)
  if (present) return present
  const source = rows
    .map((row) => `(?:${patternOf(row).source.replace(/\(\?<(?![=!])[^>]+>/g, '(?:')})`)
    .join('|')
  const any = new RegExp(source, 'iu')
  ANY.set(rows, any)
  return any
}
