/** Every Japanese cue; to read another way of promising, add a row to one of its tables and a case to its test. */
import { JA_DELIVERED } from '#domain/finder/ja/cues-delivered'
import { JA_FUTURE } from '#domain/finder/ja/cues-future'
import { JA_PROMISING } from '#domain/finder/ja/cues-promising'
import type { Cue } from '#domain/finder/rule'

export const JA_CUES: readonly Cue[] = [...JA_PROMISING, ...JA_FUTURE, ...JA_DELIVERED]
