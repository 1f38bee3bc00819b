/** Finds the sentences of a text that promise something or report a delivery, in the order of the text. */
import type { Span } from '#domain/citation'
import { foundIn } from '#domain/finder/candidate'
import { underLead } from '#domain/finder/construction'
import { type Memory, principalsOf, unique } from '#domain/finder/discourse'
import type { FinderSetting, Found } from '#domain/finder/found'
import { isShown, strongest } from '#domain/finder/judge'
import { languageOf } from '#domain/finder/languages'
import { remember } from '#domain/finder/memory'
import { indexFor, mentionsIn, nameIndex, type Party } from '#domain/finder/parties'
import { rosterOf, withHosts } from '#domain/finder/people'
import { promisersOf } from '#domain/finder/promiser'
import { type Read, type Reader, readSentence } from '#domain/finder/read'
import { type Scene, sceneOf } from '#domain/finder/scene'
import { type Sentence, sentencesOf } from '#domain/finder/sentences'
import { sameSentence } from '#domain/overlap'

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

/** A readout names who met in its first sentences. */
const INTRODUCES = 8

/** The tables of the language, and what the whole text tells of its people and parties. */
function openText(text: string, sentences: readonly Sentence[], setting: FinderSetting) {
  const language = languageOf(setting.language)
  const texts = sentences.map((one) => one.text)
  const index = indexFor(nameIndex(language.names, setting.parties, languageOf('en').names), text)
  const early = rosterOf(texts.slice(0, INTRODUCES), index, language.actors)
  const { parties: principals, size } = principalsOf(sentences, index, early, language)
  const unattached = principals
    .slice(0, 3)
    .filter((party) => !party.group && ![...early.values()].some((one) => one.key === party.key))
  const roster = withHosts(rosterOf(texts, index, language.actors), texts, unattached, language.actors)
  const memory: Memory = {
    language,
    principals,
    size,
    unattached,
    speaker: null,
    group: [],
    promisers: [],
    home: language.actors.home ? (mentionsIn(language.actors.home, index)[0]?.party ?? null) : null,
    we: [],
  }
  const reader: Reader = { language, index, roster, day: setting.day }
  return { memory, reader }
}

/** A sentence that a person takes for a promise: read by its strongest cue, however weak, else by its first words. */
function taken(read: Read, { language }: Reader): Read {
  if (read.judgement) return read
  const best = strongest(read.constructions, 'commitment') ?? underLead(read.sentence.text, language.contexts)
  return { ...read, judgement: { label: 'commitment', score: 0, why: best.reasons, best } }
}

/** Every sentence with its cues, and the candidates among them. */
export function readAll(
  text: string,
  setting: FinderSetting,
  chosen: Span | null = null,
): { reads: Read[]; found: Found[] } {
  const sentences = sentencesOf(text, languageOf(setting.language).sentences)
  const { memory: start, reader } = openText(text, sentences, setting)
  const reads = new Map<Sentence, Read>()
  const found: Found[] = []
  let memory = start
  for (const sentence of sentences) {
    const plain = readSentence(sentence, sentence.lead ? reads.get(sentence.lead) : undefined, reader)
    const read = chosen && sameSentence(sentence, chosen) ? taken(plain, reader) : plain
    const scene = sceneOf(sentence.text, read.references, memory)
    const promisers = allPromisers(read, scene)
    const one = foundIn(read, scene, promisers, reader)
    if (one) found.push(one)
    reads.set(sentence, read)
    memory = remember(memory, read, scene, promisers)
  }
  return { reads: [...reads.values()], found }
}

/** What a sentence would be recorded as that a person has chosen; null where no sentence stands there. */
export const proposeAt = (text: string, chosen: Span, setting: FinderSetting): Found | null =>
  readAll(text, setting, chosen).found.find((one) => sameSentence(one, chosen)) ?? null

export const findPromises = (text: string, setting: FinderSetting): Found[] => readAll(text, setting).found
