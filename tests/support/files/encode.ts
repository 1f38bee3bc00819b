/** Texts in old encodings for tests: each letter is looked up in what the decoder makes of every one and two bytes. */

const tables = new Map<string, Map<string, number[]>>()

function tableOf(label: string): Map<string, number[]> {
  const present = tables.get(label)
  if (present) return present
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(label, { fatal: true })
  const note = (...bytes: number[]) => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes))
      if ([...letter].length === 1 && !table.has(letter)) table.set(letter, bytes)
    } catch {
      // No letter has these bytes.
    }
  }
  for (let one = 0; one < 256; one++) note(one)
  if (/jis|euc/.test(label))
    for (let one = 0x81; one < 256; one++) for (let two = 0x40; two < 256; two++) note(one, two)
  tables.set(label, table)
  return table
}

export function encode(text: string, label: string): Uint8Array {
  const table = tableOf(label)
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter)
      if (!bytes) throw new Error(`${label} has no ${letter}`)
      return bytes
    }),
  )
}

/** UTF-16 with its mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return new Uint8Array(order === 'be' ? bytes.swap16() : bytes)
}

export const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'))
