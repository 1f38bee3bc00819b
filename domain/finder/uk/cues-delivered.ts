/** Ukrainian words that report a delivery or a signature. */
import type { Cue } from '#domain/finder/rule'
import { AGREEMENT_NOUN, ARRANGED, CAME, GAP, GAVE, GIVEN, NEW, SUM, SUPPORT } from '#domain/finder/uk/words'

const told = (rule: string, points: number, source: string, passive = false): Cue => ({
  rule,
  label: 'delivery',
  modality: 'announced',
  points,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${source})`, 'giu'),
  verb: false,
  passive,
})

const ALREADY =
  '(?:вже|уже|раніше|торік|нещодавно|наразі|загалом|днями|напередодні|минулого\\s+(?:року|місяця|тижня))'
const PROMISED =
  "(?:зобов[’'ʼ]язанн\\p{L}+|обіцянк\\p{L}+|домовленост\\p{L}+|крок\\p{L}*|вимог\\p{L}*|умов\\p{L}*|рекомендаці\\p{L}+|маяк\\p{L}*|критері\\p{L}+)"
const END = '(?![\\p{L}])'

export const UK_DELIVERED: readonly Cue[] = [
  told('has_given', 2, `${ALREADY}\\s+${GAP}(?:${GAVE}|${ARRANGED})${END}`),
  told('gave', 1.3, `(?=(?:${GAVE})${END})(?<!(?:не|би|б)\\s)\\p{L}+`),
  told('gave', 1.3, `(?:отрима|одержа)(?:в|ла|ло|ли)\\s+${GAP}${NEW}(?:${SUM}|${SUPPORT}|\\d)`),
  told(
    'was_given',
    1.6,
    `(?=(?:${GIVEN.replaceAll('[оаиі]\\p{L}*', 'о')}|завершено|введено\\s+в\\s+експлуатацію|відкрито|розмінован(?:о|их))${END})(?<!(?:буде|будуть)\\s(?:\\p{L}+\\s){0,2})(?:${GIVEN.replaceAll('[оаиі]\\p{L}*', 'о')}|завершено|введено\\s+в\\s+експлуатацію|відкрито|розмінован(?:о|их))${END}`,
    true,
  ),
  told('has_arrived', 2, `(?:${CAME})${END}\\s+${GAP}(?:${SUM}|${SUPPORT})`, true),
  told('has_arrived', 2, `${SUPPORT}\\s+${GAP}(?:${CAME})${END}`, true),
  told(
    'signed',
    1.8,
    `(?:підписа|укла|ратифікува|парафува|обміняли)(?:в|ла|ло|ли|ся)\\s+${GAP}(?:\\p{L}+\\s+){0,3}${AGREEMENT_NOUN}`,
  ),
  told('was_signed', 1.8, `(?:підписано|укладено|ратифіковано)\\s+${GAP}${AGREEMENT_NOUN}`, true),
  told('was_signed', 1.8, `${AGREEMENT_NOUN}\\s+${GAP}(?:було\\s+)?(?:підписано|укладено)${END}`, true),
  told('fulfils', 2, `(?:викона|дотрима|реалізува)(?:в|ла|ло|ли)(?:ся)?\\s+${GAP}${PROMISED}`),
  told('fulfils', 2, `виконано\\s+${GAP}${PROMISED}|${PROMISED}\\s+${GAP}виконано`, true),
]
