/** To whom something is promised, and through whom. */
import type { Construction } from '#domain/finder/construction'
import { marks, rolesFrom } from '#domain/finder/direction'
import type { Party } from '#domain/finder/parties'
import { marked } from '#domain/finder/promiser'
import { meant, type Scene } from '#domain/finder/scene'

/** Aid is given to whom the deed names; whatever else is promised, to the other side of the meeting. */
export function beneficiariesOf(
  construction: Construction,
  promisers: readonly Party[],
  aid: boolean,
  scene: Scene,
): Party[] {
  const { principals, size } = scene.memory
  const others = principals.slice(0, size).filter((party) => !promisers.some((one) => one.key === party.key))
  const named = scene.references.filter(
    (one) =>
      one.start >= rolesFrom(construction, scene.language) &&
      'party' in one &&
      marks(scene.language.roles.to, scene.text, one, scene.language),
  )
  const to = meant(named, scene).filter((party) => !promisers.some((one) => one.key === party.key))
  if (aid && to.length > 0) return to.slice(0, 2)
  return others.length > 0 && promisers.length < 2 ? others.slice(0, 2) : [...promisers]
}

export const channelsOf = (construction: Construction, scene: Scene): Party[] =>
  marked(scene, scene.language.roles.through, rolesFrom(construction, scene.language))
