/** What a sentence leaves for the next one to refer to: who spoke, who acted together, who promised. */
import { type Memory, meantBy } from '#domain/finder/discourse'
import type { Party } from '#domain/finder/parties'
import { type Scene, speakerOf } from '#domain/finder/promiser'
import type { Read } from '#domain/finder/read'

/** Who acted together, as far as the sentence's first words tell. */
function groupOf({ references }: Read, memory: Memory): readonly Party[] {
  const first = references.find((one) => one.type !== 'it')
  if (first?.type === 'all' || first?.type === 'state') return meantBy(first, [], memory)
  if (first?.type === 'person' || first?.type === 'one') return []
  return memory.group
}

export function remember(memory: Memory, read: Read, scene: Scene, promisers: readonly Party[]): Memory {
  const speaker = speakerOf(scene)
  const first = read.references.find((one) => one.type !== 'it')
  const person = first?.type === 'person' ? first.party : null
  const we = memory.language.actors.weAre.test(read.sentence.text)
    ? read.references.flatMap((one) => (one.type === 'party' ? [one.party] : [])).slice(0, 1)
    : memory.we
  return {
    ...memory,
    speaker: speaker?.party ?? person ?? memory.speaker,
    group: groupOf(read, memory),
    promisers: promisers.length > 0 ? promisers : memory.promisers,
    we,
  }
}
