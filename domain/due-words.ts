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
