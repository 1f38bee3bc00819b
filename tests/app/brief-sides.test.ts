/** Between whom a brief can be made: those who promise, in the order of the reader's alphabet. */
import { expect, test } from 'vitest'
import { sidesIn } from '#app/[locale]/brief/_parts/sides.ts'
import { wordsFor } from '#messages/words'

const party = (slug: string, type: 'state' | 'media' | 'agency', en: string, uk: string) => ({
  slug,
  type,
  name: { en, uk },
  short: { en, uk },
  aliases: [],
})
const PARTIES = [
  party('asahi', 'media', 'The Asahi Shimbun', '«Асахі Сімбун»'),
  party('japan', 'state', 'Japan', 'Японія'),
  party('jica', 'agency', 'JICA', 'Агентство'),
  party('ukraine', 'state', 'Ukraine', 'Україна'),
]

test.each([
  ['en', ['Japan', 'JICA', 'Ukraine']],
  ['uk', ['Агентство', 'Україна', 'Японія']],
] as const)('in %s: %o, and no newspaper', (locale, names) => {
  expect(sidesIn(PARTIES, wordsFor(locale)).map(({ label }) => label)).toEqual(names)
})
