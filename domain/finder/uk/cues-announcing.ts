/** Ukrainian words by which something given is announced. */
import type { Cue } from '#domain/finder/rule'
import { END, noun, PAST, row } from '#domain/finder/uk/cue-row'
import { DEED_NOUN, GAP, NEW, SUM, SUPPORT } from '#domain/finder/uk/words'

export const UK_ANNOUNCING: readonly Cue[] = [
  row(
    'announced',
    'announced',
    2,
    `(?:оголоси|анонсува|підтверди|презентува|представи)${PAST}\\s+${GAP}(?:про\\s+)?${NEW}(?:${SUM}|${DEED_NOUN}|${SUPPORT})`,
    noun,
  ),
  row(
    'announced',
    'announced',
    2,
    `(?:повідоми|заяви|поінформува|проінформува|розпові)${PAST}\\s+${GAP}про\\s+${NEW}(?:${SUM}|виділенн|наданн|передач|поставк|намір|рішенн|готовніст|плани|додатков|приєднанн|нов(?:ий|у|і)\\s+(?:пакет|внесок|програм|постачанн))\\p{L}*`,
    noun,
  ),
  row('announced', 'announced', 2, `(?:оголоси|анонсува)${PAST}\\s*,\\s+що${END}`, noun),
  row(
    'is_giving',
    'announced',
    1.2,
    `(?:нада|виділя|переда|постача|спрямову|перерахову|закупову|інвесту|фінансу|пода?ру|доставля)(?:є|ють|ємо)\\s+${GAP}${NEW}(?:${SUM}|\\d)`,
    noun,
  ),
]
