// Instants stand in the book's time zone, and the zone has a name in each language.
import { expect, test } from 'vitest'
import { instant, zoneName } from '#app/_ui/instant.ts'
import { LOCALES } from '#domain/locale'
import { wordsFor } from '#messages/words'

const at = Date.UTC(2026, 10, 21, 23, 30)

test.each([
  [
    'UTC',
    '21 Nov 2026, 23:30',
    ['Coordinated Universal Time', 'за всесвітнім координованим часом', '協定世界時'],
  ],
  [
    'Europe/Kyiv',
    '22 Nov 2026, 01:30',
    ['Eastern European Time', 'за східноєвропейським часом', '東ヨーロッパ時間'],
  ],
  [
    'Asia/Tokyo',
    '22 Nov 2026, 08:30',
    ['Japan Standard Time', 'за японським стандартним часом', '日本標準時'],
  ],
])('%s', (timeZone, said, names) => {
  expect(instant({ words: wordsFor('en'), timeZone }, at)).toBe(said)
  expect(LOCALES.map((locale) => zoneName({ words: wordsFor(locale), timeZone }, at))).toEqual(names)
})
