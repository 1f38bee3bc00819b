/** Reads one sentence: who is named in it, which cues it holds, what its surroundings add, and the judgement. */
import type { Day } from '#domain/day'
import { type Reference, referencesIn } from '#domain/finder/actors'
import { circumstancesOf } from '#domain/finder/circumstances'
import { type Construction, constructionsOf, underLead } from '#domain/finder/construction'
import { withSubject } from '#domain/finder/direction'
import { type DueFrom, datesIn, dueOf, type FoundDue } from '#domain/finder/due'
import { type Judgement, judge } from '#domain/finder/judge'
import type { Language } from '#domain/finder/language'
import type { NameIndex } from '#domain/finder/parties'
import type { Roster } from '#domain/finder/people'
import type { Sentence } from '#domain/finder/sentences'
import { NO_SIZES, type Sizes, sizesIn } from '#domain/finder/sizes'
import type { Modality } from '#domain/statement'

export type Reader = { language: Language; index: NameIndex; roster: Roster; day: Day }

export type Read = {
  sentence: Sentence
  lead: Read | undefined
  references: readonly Reference[]
  constructions: readonly Construction[]
  judgement: Judgement | null
  sizes: Sizes
  dates: readonly FoundDue[]
}

/** A phrase before the cue belongs to the deed where the cue is a future; what was agreed on a day was not agreed for that day. */
export const dueFrom = ({ cue, start, subject }: Construction, { verbFinal }: Language): DueFrom => ({
  from: verbFinal ? 0 : start,
  clause: cue.passive || FUTURE.has(cue.modality) ? subject.start : null,
})

const FUTURE = new Set<Modality>(['will', 'intends', 'scheduled'])

const promises = (read: Read | undefined): boolean => read?.judgement?.label === 'commitment'

const leadOf = (lead: Read | undefined): 'promises' | 'discusses' | null => {
  if (promises(lead)) return 'promises'
  const discussed = lead?.constructions.some((one) => one.reasons.some(({ rule }) => rule === 'discussed'))
  return discussed ? 'discusses' : null
}

export function readSentence(sentence: Sentence, lead: Read | undefined, reader: Reader): Read {
  const { text } = sentence
  const { language } = reader
  const references = referencesIn(text, reader.index, reader.roster, language.actors)
  const constructions = constructionsOf(text, language.cues, language.contexts, language.clauses).map((one) =>
    withSubject(one, references, text, language),
  )
  if (constructions.length === 0 && promises(lead) && language.leads.test(lead?.sentence.text ?? ''))
    constructions.push(underLead(text, language.contexts))
  if (constructions.length === 0)
    return { sentence, lead, references, constructions, judgement: null, sizes: NO_SIZES, dates: [] }
  const sizes = sizesIn(text, language.sizes)
  const amounts = [...sizes.money, ...sizes.quantities]
  const dates = datesIn(text, reader.day, language.dues)
  const named = references.filter(
    (one) => !sizes.money.some((sum) => sum.start < one.end && one.start < sum.end),
  )
  for (const construction of constructions) {
    const due = dueOf(dates, dueFrom(construction, language))
    const around = {
      references: named,
      amounts,
      due: due?.window.phrase ?? null,
      heading: sentence.heading,
      lead: leadOf(lead),
    }
    construction.reasons.push(...circumstancesOf(construction, around))
  }
  return {
    sentence,
    lead,
    references: named,
    constructions,
    judgement: judge(constructions),
    sizes,
    dates,
  }
}
