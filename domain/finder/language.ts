/** What a language hands the finder: tables of rules, and nothing that runs by itself. */
import type { Topic } from '#domain/commitment'
import type { ActorRules } from '#domain/finder/actors'
import type { ClauseRules } from '#domain/finder/construction'
import type { VerbFinal } from '#domain/finder/direction'
import type { DueRules } from '#domain/finder/due'
import type { NameTable } from '#domain/finder/parties'
import type { Context, Cue } from '#domain/finder/rule'
import type { SentenceRules } from '#domain/finder/sentences'
import type { SizeRules } from '#domain/finder/sizes'
import type { Kind } from '#domain/kind'

/** First row that fits wins. */
export type KindRow = readonly [Kind, RegExp]
export type TopicRow = readonly [Topic, RegExp]

export type Language = {
  sentences: SentenceRules
  names: NameTable
  actors: ActorRules
  /** A title under which a group of states speaks as one. */
  statement: RegExp
  clauses: ClauseRules
  /** Only where the deed stands before the words that promise it. */
  verbFinal?: VerbFinal
  cues: readonly Cue[]
  contexts: readonly Context[]
  dues: DueRules
  sizes: SizeRules
  kinds: readonly KindRow[]
  topics: readonly TopicRow[]
  /** Ends a line under which a list of promises stands: "agreed to:". */
  leads: RegExp
  /** A deed by which the subject is given something. */
  receives: RegExp
  /** Words that say what is promised by whom to whom, in the deed. */
  roles: { by: RegExp; from: RegExp; to: RegExp; through: RegExp }
  /** Says something of the speaker: "stated", "told". */
  speech: RegExp
  /** Ends right before the speaker that follows a quotation: ", said". */
  attribution: RegExp
  /** A meeting as subject: all who meet promise it. */
  gathering: RegExp
  /** A deed that nobody can call done: general words. */
  vague: RegExp
  /** A deed that goes on. */
  continuing: RegExp
  /** A deed that is a way, not an end: "accelerate negotiations". */
  procedural: RegExp
  /** Words on which no title ends. */
  dangling?: RegExp
  /** Where a quotation of a deed may be cut. */
  cut: RegExp
}
