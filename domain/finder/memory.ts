/** What a sentence leaves for the next one to refer to: who spoke, who acted together, who promised. */
import { joinedFrom, type Memory, meantBy, unique } from '#domain/finder/discourse'
import type { Language } from '#domain/finder/language'
import type { Party } from '#domain/finder/parties'
import type { Read } from '#domain/finder/read'
import { type Scene, speakerOf } from '#domain/finder/scene'

/** Who acted together, as far as the sentence's first words tell. */
function groupOf({ references }: Read, memory: Memory): readonly Party[] {
  const first = references.find((one) => one.type !== 'it')
  if (first?.type === 'all' || first?.type === 'state') return meantBy(first, [], memory)
  if (first?.type === 'person' || first?.type === 'one') return []
  return memory.group
}

/** "We, the ministers of A, B and C": the parties named in one breath. */
function listedIn({ references, sentence }: Read, { actors }: Language): Party[] {
  const parties = references.filter((one) => one.type === 'party')
  return unique(
    joinedFrom(parties, sentence.text, actors).flatMap((one) => ('party' in one ? [one.party] : [])),
  )
}

export function remember(memory: Memory, read: Read, scene: Scene, promisers: readonly Party[]): Memory {
  const speaker = speakerOf(scene)
  const first = read.references.find((one) => one.type !== 'it')
  const person = first?.type === 'person' && !first.oblique ? first.party : null
  const we = memory.language.actors.weAre.test(read.sentence.text)
    ? listedIn(read, memory.language)
    : memory.we
  return {
    ...memory,
    speaker: speaker?.party ?? person ?? memory.speaker,
    group: groupOf(read, memory),
    promisers: promisers.length > 0 ? promisers : memory.promisers,
    we,
  }
}
