/** States that single letters stand for beside other letters or offices: 「日米」, 「独首相」. */
import type { Mention, Party } from '#domain/finder/parties'

/** `run` matches letters where they stand for states; `states` gives their codes. */
export type LetterTable = { run: RegExp; states: Readonly<Record<string, string>> }
export type Letters = { run: RegExp; parties: ReadonlyMap<string, Party> }

export function lettersOf(
  table: LetterTable | undefined,
  states: ReadonlyMap<string, Party>,
): Letters | null {
  if (!table) return null
  const parties = Object.entries(table.states).flatMap(([letter, code]) => {
    const party = states.get(code)
    return party ? [[letter, party] as const] : []
  })
  return { run: table.run, parties: new Map(parties) }
}

/** Adds what letters name, outside the names already found. */
export function withLetters(
  text: string,
  found: readonly Mention[],
  letters: Letters | null,
): readonly Mention[] {
  if (!letters) return found
  const added: Mention[] = []
  for (const match of text.matchAll(letters.run))
    for (const [n, letter] of [...match[0]].entries()) {
      const party = letters.parties.get(letter)
      const start = match.index + n
      if (party && !found.some((one) => one.start <= start && start < one.end))
        added.push({ start, end: start + 1, party, form: 'letter' })
    }
  return [...found, ...added].sort((a, b) => a.start - b.start)
}
