/** Finds the sentences of a text that promise something or report a delivery, in the order of the text. */
import type { Day } from '#domain/day'
import { NO_WINDOW } from '#domain/due-window'
import { type Reference, referencesIn } from '#domain/finder/actors'
import { circumstancesOf } from '#domain/finder/circumstances'
import { type Construction, constructionsOf } from '#domain/finder/construction'
import { type Memory, meantBy, principalsOf, sizeOf, unique } from '#domain/finder/discourse'
import { dueOf, phrasesIn } from '#domain/finder/due'
import type { FinderSetting, Found, FoundMoney, NamedParty } from '#domain/finder/found'
import { isShown, type Judgement, judge } from '#domain/finder/judge'
import type { Language } from '#domain/finder/language'
import { languageOf } from '#domain/finder/languages'
import { MEASURE_OF } from '#domain/finder/measure'
import { indexFor, type NameIndex, nameIndex, type Party } from '#domain/finder/parties'
import { type Roster, rosterOf, withHosts } from '#domain/finder/people'
import { beneficiariesOf, channelsOf, promisersOf, type Scene, speakerOf } from '#domain/finder/promiser'
import { deedOf, kindOf, quoteOf, testabilityOf, titleOf, topicOf } from '#domain/finder/record'
import { type Sentence, sentencesOf } from '#domain/finder/sentences'
import { moneyIn, quantitiesIn } from '#domain/finder/sizes'

type Reader = { language: Language; index: NameIndex; roster: Roster; day: Day }

export const named = ({ name, slug }: Party): NamedParty => ({ name, slug })

/** A sentence with all that was read in it. */
export type Read = {
  sentence: Sentence
  references: readonly Reference[]
  constructions: readonly Construction[]
  judgement: Judgement | null
}

function readSentence(sentence: Sentence, lead: Read | undefined, reader: Reader): Read {
  const { text } = sentence
  const { language } = reader
  const references = referencesIn(text, reader.index, reader.roster, language.actors)
  const constructions = constructionsOf(text, language.cues, language.contexts, language.clauses)
  if (constructions.length === 0 && !lead) return { sentence, references, constructions, judgement: null }
  const money = moneyIn(text, language.sizes)
  const amounts = [...money, ...quantitiesIn(text, money, language.sizes)]
  const phrases = phrasesIn(text, language.dues)
  for (const construction of constructions) {
    const due = dueOf(text, phrases, dueFrom(construction), reader.day, language.dues)
    construction.reasons.push(
      ...circumstancesOf(construction, {
        references,
        amounts,
        due: due?.window.phrase ?? null,
        heading: sentence.heading,
        lead: leadOf(lead),
      }),
    )
  }
  return { sentence, references, constructions, judgement: judge(constructions) }
}

/** What was agreed on a day was not agreed for that day. */
const dueFrom = ({ cue, start, subject }: Construction): number =>
  cue.modality === 'will' || cue.passive ? subject.start : start

const leadOf = (lead: Read | undefined): 'promises' | 'discusses' | null => {
  if (!lead) return null
  if (lead.judgement?.label === 'commitment') return 'promises'
  return lead.constructions.some((one) => one.reasons.some(({ rule }) => rule === 'discussed'))
    ? 'discusses'
    : null
}

function foundIn(read: Read, memory: Memory, reader: Reader): Found | null {
  const { sentence, judgement, references } = read
  if (!judgement) return null
  const { text, start, end } = sentence
  const { language, day } = reader
  const { best, label } = judgement
  const scene: Scene = { text, references, memory, language }
  const promisers = allPromisers(read, scene)
  const speaker = speakerOf(scene)
  const due = dueOf(text, phrasesIn(text, language.dues), dueFrom(best), day, language.dues)
  const money = moneyIn(text, language.sizes)
  const quantities = quantitiesIn(text, money, language.sizes)
  const kind = kindOf(text, best, language)
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
    beneficiaries: beneficiariesOf(best, promisers, scene).map(named),
    channels: channelsOf(best, scene).map(named),
    account: speaker ? named(speaker.party) : null,
    speaker: speaker?.words ?? null,
    kind,
    topic: topicOf(text, best, language),
    testability: testabilityOf(
      kind,
      deedOf(text, best).slice(best.end - best.start),
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

/** Two promises in one sentence have two promisers, each named as the subject of its own. */
function allPromisers({ judgement, constructions }: Read, scene: Scene): Party[] {
  if (!judgement) return []
  const others = constructions.filter(
    (one) =>
      one !== judgement.best &&
      one.label === judgement.label &&
      isShown(one) &&
      one.reasons.some(({ rule }) => rule === 'actor_subject'),
  )
  return unique([judgement.best, ...others].flatMap((one) => promisersOf(one, scene)))
}

/** What a sentence leaves for the next one to refer to. */
function remember(
  memory: Memory,
  { references, sentence }: Read,
  found: Found | null,
  scene: Scene,
  promisers: readonly Party[],
): Memory {
  const speaker = speakerOf(scene)
  const first = references.find((one) => one.type !== 'it')
  const group =
    first?.type === 'all'
      ? meantBy(first, [], memory)
      : first?.type === 'they'
        ? memory.group
        : first?.type === 'person' || first?.type === 'one'
          ? []
          : memory.group
  const we = memory.language.actors.weAre.test(sentence.text)
    ? references.flatMap((one) => (one.type === 'party' ? [one.party] : [])).slice(0, 1)
    : memory.we
  const person = first?.type === 'person' ? first : null
  return {
    ...memory,
    speaker: speaker?.party ?? person?.party ?? memory.speaker,
    speakerWords: speaker?.words ?? person?.words ?? memory.speakerWords,
    group,
    promisers: found ? promisers : memory.promisers,
    we,
  }
}

/** A readout names who met in its first sentences. */
const INTRODUCES = 8

export function readAll(text: string, setting: FinderSetting): { reads: Read[]; found: Found[] } {
  const language = languageOf(setting.language)
  const sentences = sentencesOf(text, language.sentences)
  const texts = sentences.map((one) => one.text)
  const index = indexFor(nameIndex(language.names, setting.parties, languageOf('en').names), text)
  const reads: Read[] = []
  const bySentence = new Map<Sentence, Read>()
  const found: Found[] = []
  const early = rosterOf(texts.slice(0, INTRODUCES), index, language.actors)
  const principals = principalsOf(sentences, index, early, language)
  const unattached = principals
    .slice(0, 3)
    .filter((party) => !party.group && ![...early.values()].some((one) => one.key === party.key))
  const roster = withHosts(rosterOf(texts, index, language.actors), texts, unattached, language.actors)
  const reader: Reader = { language, index, roster, day: setting.day }
  let memory: Memory = {
    language,
    principals,
    size: sizeOf(principals, early),
    unattached,
    speaker: null,
    speakerWords: null,
    group: [],
    promisers: [],
    we: [],
  }
  for (const sentence of sentences) {
    const read = readSentence(sentence, sentence.lead ? bySentence.get(sentence.lead) : undefined, reader)
    bySentence.set(sentence, read)
    reads.push(read)
    const one = foundIn(read, memory, reader)
    if (one) found.push(one)
    const scene: Scene = { text: sentence.text, references: read.references, memory, language }
    memory = remember(memory, read, one, scene, read.judgement ? allPromisers(read, scene) : [])
  }
  return { reads, found }
}

export const findPromises = (text: string, setting: FinderSetting): Found[] => readAll(text, setting).found
