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
        ),
        scene,
      )
    : []
}

/** The owner of a noun that promises: "Japan's readiness to", "its decision to", "the readiness of the EU to". */
function ownerOf({ start, end, cue }: Construction, scene: Scene): Party[] {
  if (cue.rule.endsWith('_to') === false) return []
  const inside = within(scene.references, { start, end })
  if (inside.length > 0) return meant(inside, scene)
  const owner = before(scene.references, start).findLast((one) => start - one.end < 45)
  return owner && /^(?:['’]s?)?\s+(?:[\p{L}-]+\s+){0,3}$/u.test(scene.text.slice(owner.end, start))
    ? meant([owner], scene)
    : []
}

const NOUN_CUES = new Set(['readiness_to', 'intention_to', 'decision_to', 'commitment_to', 'aim_is_to'])
const RECEIVES = /^(?:soon\s+|also\s+)?(?:be\s+)?(?:receiv|get|obtain|be\s+given|benefit)/iu

/** Ministries and agencies promise for their state. */
export const promisersOf = (construction: Construction, scene: Scene): Party[] =>
  unique(whoPromises(construction, scene).map((party) => party.of ?? party))

function whoPromises(construction: Construction, scene: Scene): Party[] {
  const { subject, cue, end } = construction
  const { text, references, memory, language } = scene
  if (NOUN_CUES.has(cue.rule)) {
    const owner = ownerOf(construction, scene)
    if (owner.length > 0) return owner
    const first = before(references, construction.start).filter(isActor)
    if (first.length > 0) return meant(joinedFrom(first, text), scene)
  }
  if (cue.rule === 'agreed_passive') return meant([{ type: 'all', words: '', start: 0, end: 0 }], scene)
  const deed = text.slice(end)
  const giver = [
    ...marked(scene, language.roles.by, end),
    ...(RECEIVES.test(deed) ? marked(scene, language.roles.from, end) : []),
  ]
  if ((cue.passive || RECEIVES.test(deed)) && giver.length > 0) return giver
  const own = within(references, subject).filter(isActor)
  if (own.length > 0 && !RECEIVES.test(deed))
    return meant(joinedFrom(cue.passive ? own.slice(0, 1) : own, text), scene)
  if (cue.passive) {
    const from = marked(scene, language.roles.from, 0)
    if (from.length > 0) return from
    return memory.promisers.length > 0 ? [...memory.promisers] : memory.principals.slice(0, 1)
  }
  const first = before(references, construction.start).filter(isActor)
  if (first.length > 0) return meant(joinedFrom(first, text), scene)
  const it = within(references, subject)
  if (it.length > 0) return meant(it, scene)
  if (construction.start < 3) return memory.principals.slice(0, 1)
  return memory.group.length > 0 && cue.modality === 'agreed'
    ? [...memory.group]
    : memory.promisers.length > 0
      ? [...memory.promisers]
      : memory.speaker
        ? [memory.speaker]
        : memory.principals.slice(0, 2)
}

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
