// ledger verify, rebuild: is every judged line what the facts say, and every version what was written?
import { rebuildLedger, verifyBook } from '#db/verify'
import { systemActor } from '#domain/permission'
import type { Command } from './command.ts'

export const ledgerVerify: Command = {
  takes: [],
  options: { json: { type: 'boolean' } },
  usage: '[--json]',
  about: 'Judge every commitment anew and check the chain of versions; exit 1 where something differs.',
  async run({ flags }, { store, say }) {
    const { commitments, versions, differences } = await store.snapshot(verifyBook)
    if (flags.json) say(JSON.stringify({ commitments, versions, differences }))
    else {
      for (const { what, entity, id } of differences) say(`${what}: ${entity} ${id}`)
      say(
        differences.length === 0
          ? `${commitments} commitments and ${versions} versions: all as they should be.`
          : `${commitments} commitments and ${versions} versions: ${differences.length} differences.`,
      )
    }
    return differences.length === 0 ? 0 : 1
  },
}

export const ledgerRebuild: Command = {
  takes: [],
  options: { json: { type: 'boolean' } },
  usage: '[--json]',
  about: 'Write the ledger lines that differ from the facts, and all search words, anew.',
  async run({ flags }, { store, say }) {
    const { rebuilt } = await rebuildLedger(store, { actor: systemActor('command line') }, {})
    say(flags.json ? JSON.stringify({ rebuilt }) : `${rebuilt} commitments written anew.`)
    return 0
  },
}
