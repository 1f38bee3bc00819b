/** Names of months and seasons in the three languages, for the due-phrase table. */
export const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(jan(uary)?|січ\p{L}*)$/iu, 1],
  [/^(feb(ruary)?|лют\p{L}*)$/iu, 2],
  [/^(mar(ch)?|берез\p{L}*)$/iu, 3],
  [/^(apr(il)?|квіт\p{L}*)$/iu, 4],
  [/^(may|трав\p{L}*)$/iu, 5],
  [/^(june?|черв\p{L}*)$/iu, 6],
  [/^(july?|лип\p{L}*)$/iu, 7],
  [/^(aug(ust)?|серп\p{L}*)$/iu, 8],
  [/^(sept?(ember)?|верес\p{L}*)$/iu, 9],
  [/^(oct(ober)?|жовт\p{L}*)$/iu, 10],
  [/^(nov(ember)?|листопад\p{L}*)$/iu, 11],
  [/^(dec(ember)?|груд\p{L}*)$/iu, 12],
]

/** Seasons of the northern hemisphere by whole months, as meteorologists count them; astronomers end them later. */
export type Season = {
  pattern: RegExp
  startMonth: number
  endMonth: number
  astronomicalEnd: readonly [number, number]
}

export const SEASONS: readonly Season[] = [
  { pattern: /spring|весн|春/iu, startMonth: 3, endMonth: 5, astronomicalEnd: [6, 20] },
  { pattern: /summer|літ|夏/iu, startMonth: 6, endMonth: 8, astronomicalEnd: [9, 22] },
  { pattern: /autumn|fall|осен|осін|秋/iu, startMonth: 9, endMonth: 11, astronomicalEnd: [12, 21] },
  { pattern: /winter|зим|冬/iu, startMonth: 12, endMonth: 2, astronomicalEnd: [3, 20] },
]

const KANJI = '〇一二三四五六七八九'

/** Japanese ways of writing a year or a number, as the table of phrases has them: ２０２６年, 令和８年, 26年, ことし, 三か月. */
export const plainJapanese = (phrase: string): string =>
  phrase
    .normalize('NFKC')
    .replace(/令和(元|\d+)年/gu, (_, n: string) => `${2018 + (n === '元' ? 1 : Number(n))}年`)
    .replace(/(?<![\d後う])(\d{2})年(?=度|末|の?\d{1,2}月|[春夏秋冬]|まで|に)/gu, '20$1年')
    .replace(/ことし/gu, '今年')
    .replace(/明年/gu, '来年')
    .replace(/[〇一二三四五六七八九](?=(?:年|[かカヶヵ箇]月|週間)(?:間|以内|後))/gu, (n) =>
      String(KANJI.indexOf(n)),
    )
    .replace(/(?<=\d)[カヶヵ箇ヵ]月/gu, 'か月')
