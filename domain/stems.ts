/** The words of a text as they are compared: without endings, without words that carry no content. */
import { searchWords } from '#domain/search-words'

const longestFirst = (endings: string): readonly string[] =>
  endings.split(' ').sort((a, b) => b.length - a.length)

/** Each ending is cut off, never replaced: a stem begins every form of its word. */
const ENGLISH = longestFirst(
  'ization izations ation ations ition itions ion ions ment ments ing ings ive ives ies er ers or ors ed ly al es s e y',
)
const UKRAINIAN = longestFirst(
  `ованого ованої ування ення ання ененням іями ями ами ими ового овому ової овою ових овими овий ова ове ові
  ного ному ної ною них ними ний ній на не ні ського ському ської ською ських ськими ський ській ська ське ські
  ького ькому ької ькою ьких ькими ького єю ого ому ість ості істю ією ію ії ія ій ьої ьому ої ою ею ів їв ам ям
  ах ях ом ем єм ий ти ть в а я о е є у ю и і ї й ь`.replace(/\s+/g, ' '),
)

/** What is left of a word must still tell it from others. */
const LEAST = 4

function cut(word: string, endings: readonly string[]): string {
  let stem = word
  for (let round = 0; round < 2; round++) {
    const ending = endings.find((one) => stem.length - one.length >= LEAST && stem.endsWith(one))
    if (!ending) break
    stem = stem.slice(0, -ending.length)
  }
  return stem
}

/** Words of grammar and of promising itself, in the three languages: every promise has them. */
const EMPTY = new Set(
  `a an the and or of to in on at by for from with as its it is are be been was were has have had this that these those
  which who whose will would shall should can could may they their them we our us he she his her also both two all any
  between among into through under including during after before about over more most other such not no than so each
  agree agreed agrees agreeing concur concurred decide decided decides plan plans planned intend intends intention
  pledge pledged pledges promise promised promises commit committed commits commitment announce announced express
  expressed state stated states reaffirm reaffirmed confirm confirmed said says welcome welcomed continue continued
  continues continuing year years month months week weeks next today minister ministers side sides country countries government readiness ready would
  і й та або в у на з із зі до від за по про для при як що це цей ця ці які який яка яке його її їх їхній ми ви вони він
  вона а але не ні так також обидві обидва обох двох між під через після перед над щодо буде будуть було були бути є
  має мають домовилися домовились погодилися погодились вирішили вирішила планує планують пообіцяв пообіцяла
  обіцяє обіцяють заявив заявила підтвердив підтвердила продовжувати продовжить продовжать продовжуватиме сторони
  сторона міністр міністри уряд країни країн країна готовність
  рік року роки років наступного місяць місяця сьогодні 年 月 日 来年 年内 両 両国 双方 国 二 間 こと もの ため 等 的 した する して いる なる れる 旨 一致 確認 表明 述べ 予定 方針 決定 約束 引き続き 継続 大臣 外相 首相 政府 側`
    .split(/\s+/)
    .filter(Boolean),
)

const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /^[\p{Script=Latin}']+$/u

function stemOf(word: string): string | null {
  if (EMPTY.has(word) || HIRAGANA.test(word)) return null
  if (LATIN.test(word)) return word.length < 2 ? null : cut(word.replace(/'s?$/, ''), ENGLISH)
  if (CYRILLIC.test(word)) return word.length < 3 ? null : cut(word, UKRAINIAN)
  return word
}

/** Each once, in the order of the text. */
export const stemsOf = (text: string): string[] => [
  ...new Set(searchWords(text).flatMap((word) => stemOf(word) ?? [])),
]
