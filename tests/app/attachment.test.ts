// The name of a file in a header: quoted for old browsers, encoded for all others.
import { expect, it, vi } from 'vitest'

vi.mock('server-only', () => ({}))
const { attachment } = await import('#app/_server/attachment.ts')

it.each([
  ['plain letters', 'rows.csv', 'rows.csv'],
  ['Ukrainian', 'Рядки.csv', '%D0%A0%D1%8F%D0%B4%D0%BA%D0%B8.csv'],
  ['signs that the header keeps for itself', "a (b)*'c'.csv", 'a%20%28b%29%2A%27c%27.csv'],
  ['half a letter', 'a\ud83d.csv', 'a%EF%BF%BD.csv'],
])('%s', (_, name, encoded) => {
  expect(attachment('file.csv', name)).toBe(`attachment; filename="file.csv"; filename*=UTF-8''${encoded}`)
})
