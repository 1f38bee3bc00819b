// dataset list, remove: which datasets the book has, and taking one out with all its flows.
import { datasetList } from '#db/queries/dataset-list'
import { removeDataset } from '#db/verbs/remove-dataset'
import { systemActor } from '#domain/permission'
import type { Command } from './command.ts'

export const datasetListed: Command = {
  takes: [],
  options: { json: { type: 'boolean' } },
  usage: '[--json]',
  about: 'List the datasets of flows, each with its short name.',
  async run({ flags }, { store, say }) {
    const items = await datasetList(store.read)
    const told = items.map(({ slug, name, publisher, edition, as_of, latest, flows }) => ({
      ...{ slug, name, publisher, edition, as_of: as_of ?? latest, flows },
    }))
    if (flags.json) say(JSON.stringify(told))
    else if (told.length === 0) say('No dataset is in this book yet.')
    else
      for (const { slug, name, flows, as_of } of told)
        say(`${slug}: ${name}, ${flows} flows, until ${as_of ?? 'not known'}`)
    return 0
  },
}

export const datasetRemove: Command = {
  takes: ['DATASET'],
  options: { json: { type: 'boolean' } },
  usage: '[--json]',
  about: 'Take a dataset out with all its flows; one undo brings it back.',
  async run({ words: [slug = ''], flags }, { store, say }) {
    const done = await removeDataset(store, { actor: systemActor('command line') }, { slug })
    if (flags.json) say(JSON.stringify(done))
    else say(`${done.flows} flows of ${slug} are taken out by act ${done.seq}.`)
    return 0
  },
}
