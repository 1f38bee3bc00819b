// What reading a foreign file loses or doubts: where, whose, and the facts of its sentence.
export type Warning<Code extends string = string> = {
  line: number
  column: number | null
  /** Of the record that it stands in, where that has one. */
  identifier: string | null
  code: Code
  facts: Readonly<Record<string, string>>
}
