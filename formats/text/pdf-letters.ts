/** Letters as a PDF prints them, back to the letters they stand for: ligatures, and radicals in place of Japanese words. */

/** Radicals that Unicode keeps apart from the ideograph of the same shape, and NFKC does not join. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'⺠民⻑長⻄西⻘青⻝食⻩黄⻁虎⻤鬼⻨麦⻫斉⻭歯⻯竜⻲亀⻆角⻋車⻔門⻙韋⻚頁⻛風⻜飛⻢馬⻣骨⻥魚⻦鳥⻬齐⻮齿⻰龙⻳龟⺟母⺩王⻌辶⺅亻⻖阝',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => [...pair]) ?? [],
)

const LIGATURES = /[\u2f00-\u2fd5\ufb00-\ufb06]/g
const IDEOGRAPHIC = /[\u2e80-\u2eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/

export const isIdeographic = (letter: string): boolean => IDEOGRAPHIC.test(letter)

export const asWritten = (printed: string): string =>
  printed
    .replace(LIGATURES, (letter) => letter.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (letter) => RADICALS[letter] ?? letter)
    // The middle dot of Japanese shares its drawing with the hyphenation point in some fonts.
    .replace(/\u2027/g, '・')
