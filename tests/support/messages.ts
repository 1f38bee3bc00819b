/** Looks into catalogues: their words by key, and the arguments and plural forms of an ICU message. */

/** Every word of a catalogue by its path. */
export function leavesOf(tree: object, path = ''): Map<string, string> {
  const leaves = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    const at = path ? `${path}.${key}` : key
    if (typeof value === 'string') leaves.set(at, value)
    else for (const [inner, text] of leavesOf(value, at)) leaves.set(inner, text)
  }
  return leaves
}

type Argument = { name: string; kind: string; forms: string[] }

/** The arguments of a message, also those inside others' forms; a brace in quotes is text. */
function parse(text: string): Argument[] {
  const found: Argument[] = []
  const plain = text.replace(/'[{}][^']*'/g, '')
  const read = (from: number): number => {
    const head = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*(,)?)?/.exec(plain.slice(from))
    const argument: Argument = { name: head?.[1] ?? '', kind: head?.[2] ?? '', forms: [] }
    found.push(argument)
    let at = from + (head?.[0].length ?? 1)
    for (let depth = 0; at < plain.length; at++) {
      if (plain[at] === '}' && depth-- === 0) return at
      if (plain[at] !== '{') continue
      const form = /(=\d+|\w+)\s*$/.exec(plain.slice(from, at))
      if (depth === 0 && argument.kind && form) {
        argument.forms.push(form[1] ?? '')
        depth++
      } else at = read(at)
    }
    return at
  }
  for (let at = 0; at < plain.length; at++) if (plain[at] === '{') at = read(at)
  return found
}

export const argumentsOf = (text: string): Set<string> => new Set(parse(text).map((one) => one.name))

export const pluralsOf = (text: string): { forms: string[]; type: 'cardinal' | 'ordinal' }[] =>
  parse(text)
    .filter((one) => one.kind === 'plural' || one.kind === 'selectordinal')
    .map((one) => ({ forms: one.forms, type: one.kind === 'plural' ? 'cardinal' : 'ordinal' }))
