/** What the tables of Ukrainian cues share: how a row is written, and words that several rows hold. */
import type { Cue } from '#domain/finder/rule'
import { GAP, INF } from '#domain/finder/uk/words'
import type { Modality } from '#domain/statement'

const P = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})`, 'giu')

export const row = (
  rule: string,
  modality: Modality,
  points: number,
  source: string,
  more: Partial<Pick<Cue, 'verb' | 'passive' | 'doer'>> = {},
): Cue => ({ rule, label: 'commitment', modality, points, pattern: P(source), verb: true, ...more })

export const noun = { verb: false } as const
export const everybody = { doer: 'everybody' } as const

/** A deed follows: an infinitive, or a clause. */
export const TO = `(?:\\s+${GAP}(?=${INF})|\\s*,\\s+що\\s+)`
export const PAST = '(?:в|ла|ло|ли)'
export const PAST_SELF = '(?:вся|лася|лось|лося|лися|лись|всь|лась)'
export const OBLIGED = "зобов[’'ʼ]яз"
export const END = '(?![\\p{L}])'
