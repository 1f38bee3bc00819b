// A text of 100 kB (as UTF-8) in one language, made of the invented readouts.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SIZE = 100_000

export function longText(language: string): string {
  const folder = join(import.meta.dirname, '..', 'finder', 'own', language)
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const whole = texts.join('\n\n')
  const bytes = Buffer.from(whole.repeat(Math.ceil(SIZE / whole.length)))
  return bytes.subarray(0, SIZE).toString('utf8')
}
