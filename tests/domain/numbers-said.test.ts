// The numbers that a text says, whatever the language; dates are none.
import { expect, it } from 'vitest'
import { numbersSaid } from '#domain/numbers-said'

it.each<[string, number[]]>([
  ['100 generators', [100]],
  ['2,000 tonnes of rice and 32 pumps', [2000, 32]],
  ['over USD 3 billion', [3e9]],
  ['$1.85 trillion', [1.85e12]],
  ['15.8 billion yen ($106 million)', [15.8e9, 106e6]],
  ['понад 3 млрд дол.', [3e9]],
  ['1,5 мільйона гривень', [1.5e6]],
  ['2 000 тонн', [2000]],
  ['100 тис. ковдр', [1e5]],
  ['30億ドル超', [3e9]],
  ['ウクライナに発電機100台', [100]],
  ['１００台の発電機', [100]],
  ['5万人', [5e4]],
  ['in 2024, on 16 November 2024, on November 16', []],
  ['16 листопада 2024 року', []],
  ['2024年11月16日', []],
  ['the G7 and UMAC2025', []],
  ['2000 pumps', []],
  ['0 of them', []],
  ['none', []],
])('%s', (text, numbers) => expect(numbersSaid(text)).toEqual(numbers))
