/** The shape of a rule: words that speak for a promise or a delivery, and words around them that speak for or against. */
import type { FoundLabel } from '#domain/finder/found'
import type { Modality } from '#domain/statement'

/** Words that promise or report; what follows them is the deed. */
export type Cue = {
  rule: string
  label: FoundLabel
  modality: Modality
  points: number
  /** Global and sticky-free; the match ends where the deed begins. */
  pattern: RegExp
  /** Small letters that stand in every match: a sentence with none of them needs no closer look. */
  stems?: readonly string[]
  /** The deed's verb stands right behind the cue. */
  verb: boolean
  /** The thing that is acted upon is the subject: "will be delivered". */
  passive?: boolean
  /** Who does it, where it is not the subject: the noun's owner ("Japan's decision to"), or everybody who meets ("it was agreed"). */
  doer?: 'owner' | 'everybody'
}

/** Where a context looks: the words of the cue's clause before it, those after it, the deed's verb, the subject, or the whole sentence. */
export type Place = 'before' | 'after' | 'verb' | 'subject' | 'sentence'

export type Context = {
  rule: string
  place: Place
  points: number
  pattern: RegExp
  /** Only beside cues of this label, or of these rules; beside all where neither is named. */
  label?: FoundLabel
  cues?: readonly string[]
}
