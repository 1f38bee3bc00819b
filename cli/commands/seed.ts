// seed remove: takes the founding records out of a book that is to hold its owner's alone.
import { removeSeed } from '#db/seed-remove'
import { systemActor } from '#domain/permission'
import type { Command } from './command.ts'

export const seedRemove: Command = {
  takes: [],
  options: { json: { type: 'boolean' } },
  usage: '[--json]',
  about: 'Take the documents’ data out of this book; your own records and all history stay.',
  async run({ flags }, { store, say }) {
    const { removed, kept } = await removeSeed(store, { actor: systemActor('command line') }, {})
    if (flags.json) say(JSON.stringify({ removed, kept }))
    else {
      const total = Object.values(removed).reduce((sum, n) => sum + n, 0)
      if (total === 0) say('There is nothing of the documents’ data left to take out.')
      for (const [entity, n] of Object.entries(removed)) if (n > 0) say(`${entity}: ${n} taken out`)
      for (const [entity, n] of Object.entries(kept))
        if (n > 0) say(`${entity}: ${n} kept, because your own records name them`)
    }
    return 0
  },
}
