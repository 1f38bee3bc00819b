/** What the tables of English cues share: how a row is written, and words that several rows hold. */

import { EN_STEMS } from '#domain/finder/en/stems'
import { GIVEN } from '#domain/finder/en/words'
import type { FoundLabel } from '#domain/finder/found'
import type { Cue } from '#domain/finder/rule'
import type { Modality } from '#domain/statement'

const P = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})`, 'giu')
export const BE = '(?:is|are|was|were|be|been|being|remains?|remained)'
export const NEW =
  '(?:(?:a|an|the|its|their|our|his|her|some|that|more(?:\\s+than)?|another|extra|additional|new|further|fresh|over|about|around|nearly|almost|approximately|total\\s+of|sum\\s+of|up\\s+to)\\s+)*'
export const SUPPORT =
  '(?:[\\p{L}-]+\\s+){0,4}(?:packages?|support|assistance|aid|fund(?:s|ing)?|grants?|loans?|contributions?|donations?|financing|investments?|tranches?|programmes?|programs?|initiatives?|plans?|measures|sanctions|deliver(?:y|ies)|equipment|credit|guarantees?|facilit(?:y|ies)|pledges?|commitments?)\\b'
export const DONE = `${GIVEN}|held|hosted|convened|signed|launched|completed|implemented|opened|established|created|organi[sz]ed|finali[sz]ed|inaugurated|dispatched|appointed|set\\s+up|published|extended|waived|lifted|resumed|channel(?:l)?ed|rolled\\s+out|spent`
export const SUM =
  '(?:[$€£¥₩₹]|US\\$|A\\$|C\\$|NZ\\$|[A-Z]{3}\\s?\\d|(?:\\d[\\d,. ]*|one|two|three|four|five|six|seven|eight|nine|ten)\\s?(?:million|billion|trillion|m|bn|crore|lakh)\\b)'

export const row = (
  rule: string,
  modality: Modality,
  points: number,
  source: string,
  more: Partial<Pick<Cue, 'verb' | 'passive' | 'label' | 'doer'>> = {},
): Cue => ({
  rule,
  label: 'commitment',
  modality,
  points,
  pattern: P(source),
  verb: true,
  ...(EN_STEMS[rule] ? { stems: EN_STEMS[rule] } : {}),
  ...more,
})

export const noun = { verb: false } as const
export const told = (rule: string, points: number, source: string, passive = false): Cue => ({
  ...row(rule, 'announced', points, source, noun),
  label: 'delivery' satisfies FoundLabel,
  passive,
})
