/** Builds a readable text out of pieces: blanks run together, lines and blank lines only where something asked for them. */

const BLANKS = /[ \t\r\n\f]+/g

export class TextWriter {
  private parts: string[] = []
  private length = 0
  private space = false
  /** Line ends due before the next words: 1 is a new line, 2 a blank one between. */
  private breaks = 0
  private prefix = ''

  /** How much was written: for `cutBack` and `text`. */
  get at(): number {
    return this.length
  }

  /** Whether the next words go on in a line that has words. */
  get inLine(): boolean {
    return this.breaks === 0 && !this.atLineStart
  }

  /** Words of a paragraph; `joint` stands between them and words of the same line before. */
  words(text: string, joint = ''): void {
    const plain = text.replace(BLANKS, ' ')
    if (plain === '' || plain === ' ') {
      this.space ||= plain === ' '
      return
    }
    const between = joint || (this.space || plain.startsWith(' ') ? ' ' : '')
    const goesOn = this.inLine
    this.flush()
    if (goesOn) this.push(between)
    this.push(plain.replace(/^ | $/g, ''))
    this.space = plain.endsWith(' ')
  }

  /** Lines as they are, for preformatted text. */
  verbatim(text: string): void {
    this.flush()
    this.push(text)
    this.space = false
  }

  /** The next words begin a new line, after `lines - 1` blank ones. */
  newLine(lines: number): void {
    this.breaks = Math.max(this.breaks, lines)
  }

  /** A line break that the author set: one after another makes blank lines. */
  hardBreak(): void {
    this.breaks++
  }

  /** Stands before the next words: a bullet, a number. */
  before(prefix: string): void {
    this.prefix = prefix
  }

  /** Takes away everything written since. */
  cutBack(at: number): void {
    while (this.length > at) {
      const last = this.parts.pop() ?? ''
      this.length -= last.length
      if (this.length < at) this.push(last.slice(0, at - this.length))
    }
    this.newLine(2)
  }

  text(from = 0, to = this.length): string {
    return this.parts.join('').slice(from, to)
  }

  private get atLineStart(): boolean {
    return this.length === 0 || (this.parts.at(-1) ?? '').endsWith('\n')
  }

  private flush(): void {
    const due = this.length === 0 ? 0 : this.breaks - (this.atLineStart ? 1 : 0)
    this.breaks = 0
    if (due > 0) this.push('\n'.repeat(due))
    this.push(this.prefix)
    this.prefix = ''
  }

  private push(text: string): void {
    if (text === '') return
    this.parts.push(text)
    this.length += text.length
  }
}
