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
