/** English words that promise or report a delivery; to read another way of promising, add a row and a case to its test. */
import { AGREEING } from '#domain/finder/en/cues-agreeing'
import { ANNOUNCING } from '#domain/finder/en/cues-announcing'
import { DELIVERED } from '#domain/finder/en/cues-delivered'
import { INTENDING } from '#domain/finder/en/cues-intending'
import type { Cue } from '#domain/finder/rule'

export const EN_CUES: readonly Cue[] = [...AGREEING, ...INTENDING, ...ANNOUNCING, ...DELIVERED]
