/** What the tables of Japanese cues share: how a row is written, and words that several rows hold. */
import { JA_STEMS } from '#domain/finder/ja/stems'
import { DEED, VERB } from '#domain/finder/ja/words'
import type { Cue } from '#domain/finder/rule'
import type { Modality } from '#domain/statement'

/** Words of the cue that stand right behind what is told; written first, because they are rarer than what they follow. */
export const behind = (before: string, source: string): string =>
  `(?:${source})(?<=(?:${before})(?:${source}))`
/** Behind a verb that does. */
export const did = (source: string): string => behind(VERB, source)
/** Behind a noun of doing. */
export const noun = (source: string): string => behind(DEED, source)

export const row = (
  rule: string,
  modality: Modality,
  points: number,
  source: string,
  more: Partial<Pick<Cue, 'passive' | 'doer' | 'verb' | 'label'>> = {},
): Cue => ({
  rule,
  label: 'commitment',
  modality,
  points,
  pattern: new RegExp(source, 'gu'),
  verb: false,
  ...(JA_STEMS[rule] ? { stems: JA_STEMS[rule] } : {}),
  ...more,
})

/** `verb`: the cue holds the deed's own verb. */
export const told = (
  rule: string,
  points: number,
  source: string,
  passive = false,
  verb = !source.includes('?<='),
): Cue => row(rule, 'announced', points, source, { label: 'delivery', passive, verb })

/** The end of a sentence or of words in quotation marks. */
export const END = '(?=[。」』）]|$)'
