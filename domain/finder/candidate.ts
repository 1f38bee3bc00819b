/** From a judged sentence to the record it would make. */
import { NO_WINDOW } from '#domain/due-window'
import { dueOf } from '#domain/finder/due'
import type { Found, FoundMoney, NamedParty } from '#domain/finder/found'
import { MEASURE_OF } from '#domain/finder/measure'
import type { Party } from '#domain/finder/parties'
import { dueFrom, type Read, type Reader } from '#domain/finder/read'
import { beneficiariesOf, channelsOf } from '#domain/finder/recipients'
import { deedOf, kindOf, quoteOf, testabilityOf, titleOf, topicOf } from '#domain/finder/record'
import { type Scene, speakerOf } from '#domain/finder/scene'
import { AID_KINDS } from '#domain/kind'

const named = ({ name, slug }: Party): NamedParty => ({ name, slug })

/** The record that a sentence would make; null where it promises and reports nothing. */
export function foundIn(
  read: Read,
  scene: Scene,
  promisers: readonly Party[],
  { language }: Reader,
): Found | null {
  const { sentence, judgement } = read
  if (!judgement) return null
  const { text, start, end } = sentence
  const { best, label } = judgement
  const speaker = speakerOf(scene)
  const due = dueOf(read.dates, dueFrom(best, language))
  const { money, quantities } = read.sizes
  const kind = kindOf(text, best, money.length > 0, language)
  const window = due?.window ?? NO_WINDOW
  const quote = quoteOf(text, best, language)
  const measure: FoundMoney['measure'] = MEASURE_OF[best.cue.modality](label)
  return {
    start,
    end,
    text,
    label,
    score: judgement.score,
    why: judgement.why,
    modality: best.cue.modality,
    promisers: promisers.map(named),
    beneficiaries: beneficiariesOf(best, promisers, AID_KINDS.includes(kind), scene).map(named),
    channels: channelsOf(best, scene).map(named),
    account: speaker ? named(speaker.party) : null,
    speaker: speaker?.words ?? null,
    kind,
    topic: topicOf(text, best, language),
    testability: testabilityOf(
      kind,
      deedOf(text, best, language).slice(language.verbFinal ? 0 : best.end - best.start),
      window,
      money.length + quantities.length > 0,
      language,
    ),
    due: window,
    quantities: quantities.map(({ phrase, qualifier, low, high, unit }) => ({
      phrase,
      qualifier,
      low,
      high,
      unit,
    })),
    money: money.map(({ phrase, qualifier, low, high, currency }) => ({
      phrase,
      qualifier,
      low,
      high,
      currency,
      measure,
    })),
    quote: { start: start + quote.start, end: start + quote.end },
    title: titleOf(text, best, language),
  }
}
