/** Who promises in a sentence, to whom, through whom, and who says so. */
import type { Reference } from '#domain/finder/actors'
import type { Construction } from '#domain/finder/construction'
import { joinedFrom, type Memory, meantBy, unique, within } from '#domain/finder/discourse'
import type { Language } from '#domain/finder/language'
import type { Party } from '#domain/finder/parties'

export type Scene = {
  text: string
  references: readonly Reference[]
  memory: Memory
  language: Language
}

const before = (references: readonly Reference[], at: number): Reference[] =>
  references.filter((one) => one.end <= at)
const isActor = (one: Reference): boolean => one.type !== 'it'

function meant(references: readonly Reference[], scene: Scene): Party[] {
  return unique(references.flatMap((one) => meantBy(one, before(scene.references, one.start), scene.memory)))
}

/** Parties that a preposition marks: "by", "from", "through". */
function marked(scene: Scene, pattern: RegExp, from: number): Party[] {
  const first = scene.references.find(
    (one) => 'party' in one && one.start >= from && pattern.test(scene.text.slice(0, one.start)),
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

/** Ways to tell who promises, the surest first. */
const WAYS: readonly Way[] = [
  (one, scene) => (one.cue.doer === 'owner' ? ownerOf(one, scene) : []),
  (one, scene) => (one.cue.doer === 'owner' ? firstNamed(one, scene) : []),
  ({ cue }, scene) => (cue.doer === 'everybody' ? meant([ALL], scene) : []),
  ({ cue, end }, scene) => {
    const receives = scene.language.receives.test(scene.text.slice(end))
    const by = cue.passive || receives ? marked(scene, scene.language.roles.by, end) : []
    return by.length > 0 || !receives ? by : marked(scene, scene.language.roles.from, end)
  },
  ({ cue, subject, end }, scene) => {
    if (scene.language.receives.test(scene.text.slice(end))) return []
    const own = within(scene.references, subject).filter(isActor)
    return meant(joinedFrom(cue.passive ? own.slice(0, 1) : own, scene.text, scene.language.actors), scene)
  },
  ({ cue }, scene) => (cue.passive ? marked(scene, scene.language.roles.from, 0) : []),
  ({ cue }, { memory }) => (cue.passive ? [...memory.promisers] : []),
  (one, scene) => (one.cue.passive ? [] : firstNamed(one, scene)),
  ({ subject }, scene) => meant(within(scene.references, subject), scene),
  ({ start }, { memory }) => (start < 3 ? memory.principals.slice(0, 1) : []),
  ({ cue }, { memory }) => (cue.modality === 'agreed' ? [...memory.group] : []),
  (_, { memory }) => [...memory.promisers],
  (_, { memory }) => (memory.speaker ? [memory.speaker] : []),
  (_, { memory }) => memory.principals.slice(0, 1),
]

const ALL: Reference = { type: 'all', words: '', start: 0, end: 0 }

/** The one who says it: the reference right before a verb of saying. */
export function speakerOf(scene: Scene): { party: Party; words: string } | null {
  for (const one of scene.references) {
    if (one.type !== 'person' && one.type !== 'party' && one.type !== 'one') continue
    const behind = scene.text.slice(one.end).replace(/^(?:\s+\p{Lu}[\p{L}'’.-]+){1,4}/u, '')
    if (!scene.language.speech.test(behind) && !scene.language.speech.test(scene.text.slice(one.end)))
      continue
    const [party] = meant([one], scene)
    if (party) return { party, words: 'words' in one ? one.words : party.name }
  }
  return null
}

export function beneficiariesOf(
  construction: Construction,
  promisers: readonly Party[],
  scene: Scene,
): Party[] {
  const others = scene.memory.principals.filter((party) => !promisers.some((one) => one.key === party.key))
  const named = scene.references.filter(
    (one) =>
      one.start >= construction.end &&
      'party' in one &&
      scene.language.roles.to.test(scene.text.slice(0, one.start)),
  )
  const to = meant(named, scene).filter((party) => !promisers.some((one) => one.key === party.key))
  if (to.length > 0) return to.slice(0, 2)
  return others.length > 0 && promisers.length < 2 ? others.slice(0, 2) : [...promisers]
}

export const channelsOf = (construction: Construction, scene: Scene): Party[] =>
  marked(scene, scene.language.roles.through, construction.end)
