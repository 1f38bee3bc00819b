// The book's commands: npm run -s book -- COMMAND
import { text as readText } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { closeSharedStores } from '#db/shared-store'
import { Problem } from '#domain/problem'
import { readSettings } from '#domain/settings'
import { flawText } from '#messages/flaw'
import { wordsFor } from '#messages/words'
import { candidates } from './commands/candidates.ts'
import type { Bare, Command } from './commands/command.ts'
import { datasetListed, datasetRemove } from './commands/dataset.ts'
import { exportFile } from './commands/export.ts'
import { exportBrief } from './commands/export-brief.ts'
import { importFile } from './commands/import.ts'
import { ledgerRebuild, ledgerVerify } from './commands/ledger.ts'
import { seedRemove } from './commands/seed.ts'
import { undo } from './commands/undo.ts'
import { userAdd, userLink } from './commands/user-add.ts'
import { userDisable, userEnable, userList, userRole } from './commands/user-list.ts'
import { withBook } from './open-book.ts'
import { Trouble } from './run.mjs'

const COMMANDS: Readonly<Record<string, Command>> = {
  'user add': userAdd,
  'user link': userLink,
  'user list': userList,
  'user role': userRole,
  'user disable': userDisable,
  'user enable': userEnable,
  'seed remove': seedRemove,
  'dataset list': datasetListed,
  'dataset remove': datasetRemove,
  'ledger verify': ledgerVerify,
  'ledger rebuild': ledgerRebuild,
  candidates,
  undo,
  'import csv': importFile('csv'),
  'import xlsx': importFile('xlsx'),
  'import json': importFile('json'),
  'import iati': importFile('iati'),
  'import kiel': importFile('kiel'),
  'import fts': importFile('fts'),
  'export brief.docx': exportBrief,
  export: exportFile,
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)
// Whoever reads the lines may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
const complain = (text: string): void => void process.stderr.write(`${text}\n`)
const lineOf = (name: string, { takes, usage }: Command): string => [name, ...takes, usage].join(' ').trim()

/** All of them, or those that begin with this word. */
function usage(first = ''): string {
  const chosen = Object.entries(COMMANDS).filter(([name]) => first === '' || name.startsWith(`${first} `))
  const lines = chosen.map(([name, one]) => `  ${lineOf(name, one)}\n      ${one.about}`)
  return `Use: npm run -s book -- COMMAND\n\n${lines.join('\n')}`
}

/** A mistake in how the command was written: told with the right way, exit code 2. */
class Misuse extends Error {}

function parse(name: string, command: Command, args: string[]) {
  const options = { ...command.options, help: { type: 'boolean' as const } }
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true })
    const flags = values as Record<string, string | boolean | undefined>
    if (!flags.help && positionals.length !== command.takes.length)
      throw new Misuse(
        positionals.length < command.takes.length
          ? `${command.takes[positionals.length]} is missing.`
          : `"${positionals.at(-1)}" is more than this command takes.`,
      )
    return { words: positionals, flags }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. To specify')[0] : String(error)
    throw new Misuse(`${reason}\nUse: npm run -s book -- ${lineOf(name, command)}`)
  }
}

async function main(args: string[]): Promise<number> {
  const [first = '', second = ''] = args
  if (['', '--help', '-h', 'help'].includes(first)) {
    say(usage())
    return first ? 0 : 2
  }
  const name = [`${first} ${second}`, first].find((one) => Object.hasOwn(COMMANDS, one))
  const command = name === undefined ? undefined : COMMANDS[name]
  const family = Object.keys(COMMANDS).some((one) => one.startsWith(`${first} `))
  if (name === undefined && family && ['', '--help', '-h', 'help'].includes(second)) {
    say(usage(first))
    return second ? 0 : 2
  }
  if (name === undefined || !command)
    throw new Misuse(`There is no command "${`${first} ${second}`.trim()}".\n\n${usage(family ? first : '')}`)
  const given = parse(name, command, args.slice(name.split(' ').length))
  if (given.flags.help) {
    say(`Use: npm run -s book -- ${lineOf(name, command)}\n${command.about}`)
    return 0
  }
  const bare: Bare = { say, complain, input: () => readText(process.stdin) }
  if (command.needsBook === false) return command.run(given, bare)
  const read = readSettings(process.env)
  if (!read.ok) throw new Trouble(read.problems.join('\n'))
  const { settings } = read
  return withBook(settings.databasePath, (store) => command.run(given, { ...bare, store, settings }))
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (error instanceof Problem) {
    const words = wordsFor('en')
    for (const flaw of error.flaws) complain(`${flaw.at ? `${flaw.at}: ` : ''}${flawText(words, flaw)}`)
    process.exitCode = 1
  } else if (error instanceof Misuse || error instanceof Trouble) {
    complain(error.message)
    process.exitCode = error instanceof Misuse ? 2 : 1
  } else {
    complain(`This did not work: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
} finally {
  closeSharedStores()
}
