/** What the finder says of one sentence: what it holds, how sure, why, and the record it would make. */
import type { Span } from '#domain/citation'
import type { Testability, Topic } from '#domain/commitment'
import type { Day } from '#domain/day'
import type { DueWindow } from '#domain/due-window'
import type { Kind } from '#domain/kind'
import type { Bounds } from '#domain/quantity'
import type { Modality } from '#domain/statement'
import type { Measure } from '#domain/target'

export type FoundLabel = 'commitment' | 'delivery'

/** A rule that spoke for the sentence, or against it, and the words it spoke about. */
export type Reason = { rule: string; words: string; points: number }

/** A party as the text names it; `slug` where the book knows it. */
export type NamedParty = { name: string; slug: string | null }

/** Counts are as said: bounds are numbers of the unit. */
export type FoundQuantity = Bounds & { phrase: string; unit: string }

/** Bounds are decimals in major units, as text. */
export type FoundMoney = {
  phrase: string
  qualifier: Bounds['qualifier']
  low: string | null
  high: string | null
  currency: string
  measure: Measure
}

export type Found = Span & {
  text: string
  label: FoundLabel
  /** 0 to 1: how surely the sentence is what its label says. */
  score: number
  why: readonly Reason[]
  modality: Modality
  promisers: readonly NamedParty[]
  beneficiaries: readonly NamedParty[]
  channels: readonly NamedParty[]
  /** Whose account it is: the speaker's party, null where the text speaks for itself. */
  account: NamedParty | null
  /** The speaker as the text names them ("Minister Iwaya"), null where nobody is named. */
  speaker: string | null
  kind: Kind
  topic: Topic
  testability: Testability
  due: DueWindow
  quantities: readonly FoundQuantity[]
  money: readonly FoundMoney[]
  /** The words that promise, at most a quotation long, inside the sentence. */
  quote: Span
  /** A draft of the title in the text's language: what is to be done. */
  title: string
}

/** A party of the book as the finder knows it: every name it goes by, in any language. */
export type KnownParty = {
  slug: string
  names: readonly string[]
  country: string | null
  state: boolean
}

/** The day is the document's: vague dates are read from it. */
export type FinderSetting = { language: string; day: Day; parties: readonly KnownParty[] }
