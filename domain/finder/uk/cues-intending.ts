/** Ukrainian words by which somebody will, plans or is ready to do something, or by which it is scheduled. */
import type { Cue } from '#domain/finder/rule'
import { END, noun, PAST, row, TO } from '#domain/finder/uk/cue-row'
import {
  ADV,
  AGENDA,
  COME,
  DEED_NOUN,
  DONE,
  FORETELLS,
  GAP,
  GIVEN,
  INF,
  NEW,
  SUM,
  SUPPORT,
  WILL_ARRANGE,
  WILL_COME,
  WILL_GIVE,
} from '#domain/finder/uk/words'

export const UK_INTENDING: readonly Cue[] = [
  row('will_give', 'will', 2.2, `(?:${WILL_GIVE})${END}`, noun),
  row('will', 'will', 1.7, `(?:${WILL_ARRANGE})${END}`, noun),
  row('will', 'will', 1.7, `(?=\\p{L}{3,}тим(?:е|уть|емо)${END})(?!${AGENDA}|${FORETELLS})\\p{L}+`, noun),
  row(
    'will',
    'will',
    1.7,
    `не\\s+(?:буде\\s+|будуть\\s+)?(?:припин|зупин|послаб|скоро[тч]|залиш|відступ)\\p{L}+`,
    noun,
  ),
  row(
    'will',
    'will',
    1.7,
    `отрима(?:є|ють|ємо)\\s+${GAP}${NEW}(?:${SUM}|${SUPPORT}|\\d|дв[аі]\\s|три\\s|чотири\\s|десят)`,
    noun,
  ),
  row('will', 'will', 1.7, `(?:буде|будуть|будемо|буду)\\s+${GAP}(?=${INF})`),
  row('will_be_done', 'scheduled', 2.2, `(?:буде|будуть)\\s+${GAP}(?:${GIVEN}|${DONE}|заплановано)${END}`, {
    verb: false,
    passive: true,
  }),
  row('will_come', 'scheduled', 1.6, `(?=\\p{L}{3,}тим(?:еться|уться)${END})(?!${FORETELLS})\\p{L}+`, {
    verb: false,
    passive: true,
  }),
  row(
    'will_come',
    'scheduled',
    1.6,
    `(?:буде|будуть)\\s+${GAP}(?!обговорено|розглянуто|складно)\\p{L}{3,}(?:ено|ано|яно|ито|уто)${END}`,
    {
      verb: false,
      passive: true,
    },
  ),
  row('will_be_done', 'scheduled', 2.2, `пі(?:де|дуть)(?=\\s+на\\s+(?!користь|шкоду|поступк|компроміс))`, {
    verb: false,
    passive: true,
  }),
  row('will_come', 'scheduled', 1.6, `(?:${WILL_COME})${END}`, { verb: false, passive: true }),
  row(
    'plans_to',
    'intends',
    2.5,
    `(?:плану(?:є|ють|ємо|ва${PAST})|(?:має|мають|маємо|ма${PAST})\\s+(?:твердий\\s+)?намір|збира(?:ється|ються|ємося)|готу(?:ється|ються|ємося)|намірен\\p{L}+)${TO}`,
  ),
  row(
    'plans_to',
    'intends',
    2.5,
    `плану(?:є|ють|ємо)\\s+${ADV}(?:\\p{L}+\\s+)?(?:проведенн|візит|закупівл|постачанн|поставк|створенн|будівництв|розширенн|запуск|відкритт|збільшенн)\\p{L}*`,
    noun,
  ),
  row('aims_to', 'intends', 1, `(?:прагн(?:е|уть|емо)|ма(?:є|ють)\\s+на\\s+меті)${TO}`),
  row(
    'aim_is_to',
    'intends',
    2,
    `(?:мета|ціль|завдання|план|намір|амбіція)(?:\\s+\\p{L}+){0,3}\\s*(?:—|–|-|полягає\\s+(?:в|у)\\s+тому,\\s+щоб)\\s+(?=${INF})`,
    { doer: 'owner' },
  ),
  row('is_to', 'scheduled', 1.8, `(?:має|мають|повинн[аоі]|повинен)\\s+${GAP}(?=(?:${COME})${END})`, {
    passive: true,
  }),
  row(
    'scheduled_for',
    'scheduled',
    2,
    `(?:планується|плануються|заплановано|заплановані|запланований|запланована|намічено|намічений|намічена|передбачено|передбачається|призначено)${END}`,
    { verb: false, passive: true },
  ),
  row(
    'scheduled_for',
    'scheduled',
    2,
    `передбача(?:є|ють)\\s+${GAP}${NEW}(?:${SUM}|${DEED_NOUN}|${SUPPORT})`,
    noun,
  ),
  row('expected', 'scheduled', 0.8, `(?:очікується|очікуються)${END}`, { verb: false, passive: true }),
  row('ready_to', 'intends', 2, `готов(?:ий|а|е|і)(?:\\s+(?:й|і)\\s+надалі)?\\s+${GAP}(?=${INF})`),
  row('readiness_to', 'intends', 2.2, `готовн(?:ість|ості|істю)\\s+${GAP}(?:(?=${INF})|до${END})`, {
    doer: 'owner',
  }),
  row(
    'intention_to',
    'intends',
    2.5,
    `(?:намір(?:и|у|ів|ом|ами)?|план(?:и|ів|ами|ах))\\s+${GAP}(?:(?=${INF})|щодо${END})`,
    { doer: 'owner' },
  ),
  row('look_forward', 'welcomed', 0.3, `(?:з\\s+нетерпінням\\s+(?:чека|очіку)(?:є|ють|ємо))`, noun),
  row('working_to', 'intends', 0.5, `(?:працю(?:є|ють|ємо)\\s+над(?:\\s+тим,\\s+щоб)?)${END}`, noun),
]
