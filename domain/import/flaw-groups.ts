/** What is wrong with many rows, each thing once with the rows that have it. */

export type FlawGroup = { text: string; lines: readonly number[] }
type Flawed<F> = { line: number; flaws: readonly F[] }

/** The commonest first; of equally common ones the first in the file. */
export function flawGroups<F>(rows: readonly Flawed<F>[], says: (flaw: F) => string): FlawGroup[] {
  const found = new Map<string, number[]>()
  for (const { line, flaws } of rows)
    for (const text of new Set(flaws.map(says))) {
      const lines = found.get(text)
      if (lines) lines.push(line)
      else found.set(text, [line])
    }
  return [...found].map(([text, lines]) => ({ text, lines })).sort((a, b) => b.lines.length - a.lines.length)
}

/** Rows that follow each other are one stretch: from the first to the last of them. */
export function stretches(lines: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last && last[1] === line - 1) last[1] = line
    else found.push([line, line])
  }
  return found
}
