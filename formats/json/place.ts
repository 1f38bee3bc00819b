/** Where a text stops being JSON: the engine's own messages do not always say. */

const SPACE = /[ \t\n\r]*/y
/** Letters that stand for themselves: control characters must be escaped, those above ASCII need not. */
const PLAIN = String.raw`[^"\\[\p{Cc}--[\x7f-\x9f]]]*`
const STRING = new RegExp(String.raw`"${PLAIN}(?:\\(?:["\\\/bfnrt]|u[0-9a-fA-F]{4})${PLAIN})*"`, 'vy')
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/y
const CLOSES = { '{': '}', '[': ']' } as const
type Open = keyof typeof CLOSES
type Wants = 'value' | 'key' | 'colon' | 'next' | 'end'

/** The offset of the first letter that cannot stand where it does; the text's length where it only ends too soon. */
export function brokenAt(text: string): number {
  const open: Open[] = []
  let at = 0
  let wants: Wants = 'value'
  /** Just behind an opening bracket, its closing one may follow. */
  let fresh = false
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const found = pattern.test(text)
    if (found) at = pattern.lastIndex
    return found
  }
  const after = (): Wants => (open.length > 0 ? 'next' : 'end')
  for (;;) {
    take(SPACE)
    const letter = text[at]
    const inside = open.at(-1)
    if (inside && letter === CLOSES[inside] && (wants === 'next' || fresh)) {
      at++
      open.pop()
      wants = after()
      fresh = false
    } else if (wants === 'value' && (letter === '{' || letter === '[')) {
      at++
      open.push(letter)
      wants = letter === '{' ? 'key' : 'value'
      fresh = true
    } else if (wants === 'value' && (take(STRING) || take(SCALAR))) {
      wants = after()
      fresh = false
    } else if (wants === 'key' && take(STRING)) {
      wants = 'colon'
      fresh = false
    } else if (wants === 'colon' && letter === ':') {
      at++
      wants = 'value'
    } else if (wants === 'next' && letter === ',') {
      at++
      wants = inside === '{' ? 'key' : 'value'
    } else return at
  }
}

/** Counted from 1, as editors show it. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
