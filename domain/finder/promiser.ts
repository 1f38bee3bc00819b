/** Who promises in a sentence, to whom, through whom, and who says so. */
import type { Reference } from '#domain/finder/actors'
import type { Construction } from '#domain/finder/construction'
import { marks, rolesFrom } from '#domain/finder/direction'
import { joinedFrom, unique, within } from '#domain/finder/discourse'
import type { Party } from '#domain/finder/parties'
import { before, meant, type Scene, speakerOf } from '#domain/finder/scene'

const isActor = (one: Reference): boolean => one.type !== 'it' && !one.oblique

/** Parties that a preposition marks: "by", "from", "through". */
export function marked(scene: Scene, pattern: RegExp, from: number): Party[] {
  const first = scene.references.find(
    (one) => 'party' in one && one.start >= from && marks(pattern, scene.text, one, scene.language),
  )
  return first
    ? meant(
        joinedFrom(
          scene.references.filter((one) => one.start >= first.start),
          scene.text,
          scene.language.actors,
        ),
        scene,
      )
    : []
}

/** The owner of a noun that promises: "Japan's readiness to", "its decision to", "the readiness of the EU to". */
function ownerOf({ start, end }: Construction, scene: Scene): Party[] {
  const inside = within(scene.references, { start, end })
  if (inside.length > 0) return meant(inside, scene)
  const owner = before(scene.references, start).at(-1)
  if (!owner) return []
  const between = scene.text.slice(owner.end, start)
  const possessive =
    owner.type === 'party' || owner.type === 'person'
      ? /^['’]s?\s+(?:[\p{L}-]+\s+){0,3}$/u
      : /^\s+(?:[\p{L}-]+\s+){0,3}$/u
  return possessive.test(between) ? meant([owner], scene) : []
}

/** Ministries and agencies promise for their state. */
export const promisersOf = (construction: Construction, scene: Scene): Party[] => {
  for (const way of WAYS) {
    const parties = unique(way(construction, scene).map((party) => party.of ?? party))
    if (parties.length > 0) return parties
  }
  return []
}

type Way = (construction: Construction, scene: Scene) => Party[]

const firstNamed: Way = ({ start }, scene) =>
  meant(joinedFrom(before(scene.references, start).filter(isActor), scene.text, scene.language.actors), scene)

/** A verb that is joined to another has its subject at the sentence's beginning, not somewhere inside. */
const inherited: Way = (one, scene) => {
  const [first] = before(scene.references, one.start).filter(isActor)
  return first && (first.start < NEAR || one.cue.modality !== 'agreed') ? firstNamed(one, scene) : []
}

const NEAR = 50

/** A list of three and more, whose commas look like the ends of clauses. */
function listed(own: Reference[], { references, text, language }: Scene): Reference[] {
  const [first, second] = own
  if (!first || !second || own.length > 2) return own
  const whole = [...own]
  for (const one of before(references, first.start).reverse()) {
    const [head] = whole
    if (!head || one.type !== 'party' || !language.actors.joined.test(text.slice(one.end, head.start))) break
    whole.unshift(one)
  }
  return whole
}

/** The verb of receiving stands behind the cue, or is the cue. */
const isReceiving = ({ start, end }: Construction, { text, language }: Scene): boolean =>
  language.receives.test(text.slice(end)) || language.receives.test(text.slice(start))

/** Where forms tell the subject, it can stand behind its verb; a clause further on has its own. */
const behind: Way = ({ cue, end }, scene) => {
  if (!scene.language.actors.oblique || cue.passive) return []
  const clause = /[,;:—–«"]/u.exec(scene.text.slice(end))
  const span = { start: end, end: clause ? end + clause.index : scene.text.length }
  const own = within(scene.references, span).filter((one) => isActor(one) && one.type !== 'one')
  return meant(joinedFrom(own, scene.text, scene.language.actors), scene)
}

/** Who says of a thing what will be done with it. */
const sayer: Way = ({ cue }, scene) => {
  const speaker = cue.passive && scene.language.actors.oblique ? speakerOf(scene) : null
  return speaker ? [speaker.party] : []
}

/** "Thanked for the support Japan has given": the party right before the verb, which nothing ties to what stands before it. */
function adjacent(
  { start, cue }: Construction,
  own: readonly Reference[],
  { text, language }: Scene,
): Reference | null {
  const last = own.at(-1)
  if (cue.passive || own.length < 2 || last?.type !== 'party' || !language.actors.free) return null
  const near = /^\s*(?:\p{Ll}+\s+){0,2}$/u.test(text.slice(last.end, start))
  return near && language.actors.free.test(text.slice(0, last.start)) ? last : null
}

/** Ways to tell who promises, the surest first. */
const WAYS: readonly Way[] = [
  (one, scene) => (one.cue.doer === 'owner' ? ownerOf(one, scene) : []),
  (one, scene) =>
    one.cue.doer === 'owner' && !one.cue.verb ? marked(scene, scene.language.roles.from, one.end) : [],
  (one, scene) => (one.cue.doer === 'owner' ? firstNamed(one, scene) : []),
  ({ cue }, scene) => (cue.doer === 'everybody' ? meant([ALL], scene) : []),
  (one, scene) => {
    const { cue } = one
    const end = rolesFrom(one, scene.language)
    const receives = isReceiving(one, scene)
    const by = cue.passive || receives ? marked(scene, scene.language.roles.by, end) : []
    return by.length > 0 || !receives
      ? by
      : marked(scene, scene.language.roles.from, Math.min(end, one.start))
  },
  (one, scene) => {
    const { cue, subject } = one
    if (isReceiving(one, scene)) return []
    const own = listed(within(scene.references, subject).filter(isActor), scene)
    const nearest = adjacent(one, own, scene)
    if (nearest) return meant([nearest], scene)
    return meant(joinedFrom(cue.passive ? own.slice(0, 1) : own, scene.text, scene.language.actors), scene)
  },
  (one, scene) => (one.reasons.some(({ rule }) => rule === 'both_agreed') ? firstNamed(one, scene) : []),
  ({ subject }, scene) =>
    scene.language.gathering.test(scene.text.slice(subject.start, subject.end)) ? meant([ALL], scene) : [],
  behind,
  ({ cue }, scene) => (cue.passive ? marked(scene, scene.language.roles.from, 0) : []),
  sayer,
  ({ cue }, { memory }) => (cue.passive ? [...memory.promisers] : []),
  (one, scene) => (one.cue.passive || scene.language.verbFinal ? [] : inherited(one, scene)),
  ({ subject }, scene) => meant(within(scene.references, subject), scene),
  ({ start }, scene) => (start < 3 ? everybody(scene) : []),
  ({ cue }, { memory }) => (cue.modality === 'agreed' ? [...memory.group] : []),
  (_, { memory }) => [...memory.promisers],
  (_, { memory }) => (memory.speaker ? [memory.speaker] : []),
  (_, { memory }) => memory.principals.slice(0, 1),
]

/** A body that speaks as one, else all who meet. */
function everybody(scene: Scene): Party[] {
  const [first] = scene.memory.principals
  return first?.group ? [first] : meant([ALL], scene)
}

const ALL: Reference = { type: 'all', words: '', start: 0, end: 0 }
