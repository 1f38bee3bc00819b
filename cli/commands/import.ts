// import FORMAT FILE: what a file would bring into the book; a dry run needs none.
import { basename } from 'node:path'
import { IMPORTABLE, type Importable } from '#domain/import/job'
import { dryRun, type Outcome, outcomeJson, refusedWhole, type Told } from '#formats/in/dry-run'
import type { Constants, InOptions, Mapping } from '#formats/in/format'
import { IN, type InName } from '#formats/in/index'
import { wordsFor } from '#messages/words'
import { Trouble } from '../run.mjs'
import { type Command, type Given, text } from './command.ts'
import { fileSource, sha256Of } from './file-source.ts'
import { bringIn, hasBook } from './import-book.ts'

/** So many losses are told to a person at a terminal; all that are kept are in the JSON. */
const TOLD = 50

/** `title_en=Title,kind=Sort of promise` */
function mappingOf(flag: string | undefined): Mapping | undefined {
  if (flag === undefined) return undefined
  const pairs = flag.split(',').map((pair) => pair.split(/=(.*)/s))
  if (pairs.some(([name, header]) => !name?.trim() || header === undefined))
    throw new Trouble('--map takes FIELD=HEADER, with commas between them: --map ref=Number,title_en=Title')
  return Object.fromEntries(pairs.map(([name = '', header = '']) => [name.trim(), header.trim()]))
}

/** `--set kind=dialogue --set document=joint-statement` */
function constantsOf(flag: Given['flags'][string]): Constants | undefined {
  if (!Array.isArray(flag)) return undefined
  const pairs = flag.map((pair: string) => pair.split(/=(.*)/s))
  if (pairs.some(([name, value]) => !name?.trim() || !value?.trim()))
    throw new Trouble('--set takes FIELD=VALUE, once for each field: --set kind=dialogue --set speaker=japan')
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name.trim(), value.trim()]))
}

function whatOf(flag: string | undefined, whats: readonly Importable[]): Importable | undefined {
  const what = IMPORTABLE.find((one) => one === flag)
  if (flag !== undefined && (!what || !whats.includes(what)))
    throw new Trouble(`--what takes one of: ${whats.join(', ')}.`)
  return what
}

const optionsOf = ({ flags }: Given, whats: readonly Importable[]): InOptions => ({
  what: whatOf(text(flags.what), whats),
  mapping: mappingOf(text(flags.map)),
  constants: constantsOf(flags.set),
  sheet: text(flags.sheet),
  document: text(flags.document),
  list: text(flags.list),
  locale: 'en',
})

function tell(heading: string, list: readonly Told[], count: number, complain: (text: string) => void) {
  if (count === 0) return
  complain(`${heading}: ${count}`)
  for (const { text: sentence } of list.slice(0, TOLD)) complain(`  ${sentence}`)
  if (count > TOLD) complain(`  … and ${count - TOLD} more; --json lists up to 20,000.`)
}

function summary({
  records,
  new: added,
  changed,
  same,
  refused_count,
  warning_count,
  figures,
}: Outcome): string {
  const fates = `${added} new, ${changed} changed, ${same} same, ${refused_count} refused`
  const lines = Object.entries(figures).flatMap(([name, figure]) =>
    typeof figure === 'object'
      ? Object.entries(figure).flatMap(([key, one]) => (typeof one === 'string' ? `${key}: ${one}` : []))
      : [`${name}: ${figure}`],
  )
  return [`records: ${records} (${fates}); warnings: ${warning_count}`, ...lines].join('\n')
}

/** Compared with the book, where there is one. */
async function outcomeOf(name: InName, path: string, given: Given, complain: (text: string) => void) {
  const dry = given.flags['dry-run'] === true
  const words = wordsFor('en')
  const whats: readonly Importable[] = IN[name].whats
  const options = optionsOf(given, whats)
  const open = async () => IN[name].open(await fileSource(path), options)
  const opened = await open()
  if (dry && !hasBook()) return dryRun(opened, words)
  const outcome = await bringIn(opened.what, open, {
    ...{ dry, complain, words },
    options: {
      sort: name,
      file_name: basename(path),
      sha256: await sha256Of(path),
      slug: text(given.flags.dataset),
    },
  })
  if (outcome.figures.act !== undefined)
    complain(`To take it back: npm run -s book -- undo ${outcome.figures.act}`)
  return outcome
}

export const importFile = (name: InName): Command => {
  const { title = `a file of the format "${name}"` } = IN[name] as (typeof IN)[InName] & {
    title?: string
  }
  return {
    takes: ['FILE'],
    needsBook: false,
    options: {
      ...Object.fromEntries(
        ['what', 'map', 'sheet', 'dataset', 'document', 'list'].map((option) => [
          option,
          { type: 'string' as const },
        ]),
      ),
      set: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    usage:
      '[--what SORT] [--map FIELD=HEADER,…] [--set FIELD=VALUE …] [--sheet NAME] [--dataset SLUG] [--document SLUG] [--list NAME] [--dry-run] [--json]',
    about: `Bring ${title} in, in one act that can be undone; a dry run only tells, and needs no book.`,
    async run(given, { say, complain }) {
      const [path = ''] = given.words
      const { json } = given.flags
      const words = wordsFor('en')
      const file = basename(path)
      try {
        const outcome = await outcomeOf(name, path, given, complain)
        tell('Refused', outcome.refused, outcome.refused_count, complain)
        tell('Warnings', outcome.warnings, outcome.warning_count, complain)
        say(json ? outcomeJson(file, outcome) : summary(outcome))
        return 0
      } catch (error) {
        const outcome = json ? refusedWhole(error, words) : null
        if (outcome) say(outcomeJson(file, outcome))
        throw error
      }
    },
  }
}
