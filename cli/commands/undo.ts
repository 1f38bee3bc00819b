// undo SEQ: takes an import, or an edit of many records, back whole.
import { undoAct } from '#db/verbs/undo-act'
import { systemActor } from '#domain/permission'
import { Trouble } from '../run.mjs'
import type { Command } from './command.ts'

export const undo: Command = {
  takes: ['ACT'],
  options: { json: { type: 'boolean' } },
  usage: '[--json]',
  about: 'Undo an import or an edit of many commitments by the number of its act; an undoing can be undone.',
  async run({ words: [act = ''], flags }, { store, say }) {
    if (!/^[1-9]\d{0,14}$/.test(act)) throw new Trouble(`"${act}" is no number of an act.`)
    const { seq } = await undoAct(store, { actor: systemActor('command line') }, { seq: Number(act) })
    say(
      flags.json ? JSON.stringify({ undone: Number(act), act: seq }) : `Act ${act} is undone, by act ${seq}.`,
    )
    return 0
  },
}
