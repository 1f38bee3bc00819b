/** Ukrainian words that promise or report a delivery; to read another way of promising, add a row and a case to its test. */
import type { Cue } from '#domain/finder/rule'
import { UK_AGREEING } from '#domain/finder/uk/cues-agreeing'
import { UK_ANNOUNCING } from '#domain/finder/uk/cues-announcing'
import { UK_DELIVERED } from '#domain/finder/uk/cues-delivered'
import { UK_INTENDING } from '#domain/finder/uk/cues-intending'

export const UK_CUES: readonly Cue[] = [...UK_AGREEING, ...UK_INTENDING, ...UK_ANNOUNCING, ...UK_DELIVERED]
