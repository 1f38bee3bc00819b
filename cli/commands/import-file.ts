// import FORMAT: what a file of another system would bring in; a dry run needs no book.
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Problem } from '#domain/problem'
import { IN_FORMATS } from '#formats/in/index'
import type { Report, Told } from '#formats/in/report'
import { flawText } from '#messages/flaw'
import { wordsFor } from '#messages/words'
import { Trouble } from '../run.mjs'
import type { Command } from './command.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
}
const PIECE = 65_536
/** A person reads so many lines; a program asks for all of them. */
const SHOWN = 50

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    const file = await open(path)
    yield* file.createReadStream({ highWaterMark: PIECE }) as AsyncIterable<Uint8Array>
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!/^E[A-Z]+$/.test(code)) throw error
    throw new Trouble(`${path} cannot be read: ${REASONS[code] ?? code}.`)
  }
}

const complain = (line: string): void => void process.stderr.write(`${line}\n`)
const placed = ({ line, identifier, text }: Told): string =>
  `line ${line}${identifier ? ` (${identifier})` : ''}: ${text}`

function tellLosses({ refused, warnings, refusedCount, warningCount }: Report): void {
  const shown = [...refused, ...warnings].slice(0, SHOWN)
  for (const one of shown) complain(placed(one))
  const more = refusedCount + warningCount - shown.length
  if (more > 0) complain(`… and ${more} more; --json lists up to 20,000.`)
}

function summary(report: Report): string {
  const { records, changed, same, refusedCount, warningCount, figures } = report
  const fates = `${report.new} new, ${changed} changed, ${same} same, ${refusedCount} refused`
  const lines = Object.entries(figures).flatMap(([name, figure]) =>
    typeof figure === 'number'
      ? [`${name}: ${figure}`]
      : Object.entries(figure).map(([key, amount]) => `${key}: ${amount}`),
  )
  return [`records: ${records} (${fates}); warnings: ${warningCount}`, ...lines].join('\n')
}

const json = (file: string, { figures, refusedCount, warningCount, ...report }: Report): string =>
  JSON.stringify({
    file,
    ...report,
    refused_count: refusedCount,
    warning_count: warningCount,
    ...figures,
  })

/** The same shape for a file that was refused whole, so that a program need not read two. */
function refusedWhole(file: string, error: Problem): string {
  const refused = error.flaws.map((flaw) => ({
    line: Number(flaw.facts?.line ?? 1),
    column: flaw.facts?.column === undefined ? null : Number(flaw.facts.column),
    identifier: null,
    code: flaw.code,
    facts: flaw.facts ?? {},
    text: flawText(wordsFor('en'), flaw),
  }))
  return JSON.stringify({ file, records: 0, new: 0, changed: 0, same: 0, refused, warnings: [], sums: {} })
}

export const importFile = (name: string): Command => ({
  takes: ['FILE'],
  needsBook: false,
  options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  usage: '--dry-run [--json]',
  about: `Tell what a file of the format "${name}" would bring in and what of it is lost; needs no book.`,
  async run({ words: [path = ''], flags }, { say }) {
    const format = IN_FORMATS.find((one) => one.name === name)
    if (!format) throw new Trouble(`There is no format "${name}".`)
    if (!flags['dry-run'])
      throw new Trouble('Only a dry run can be made so far: add --dry-run. Nothing was changed.')
    const file = basename(path)
    try {
      const report = await format.dryRun(bytesOf(path), 'en')
      tellLosses(report)
      say(flags.json ? json(file, report) : summary(report))
      return 0
    } catch (error) {
      if (flags.json && error instanceof Problem) say(refusedWhole(file, error))
      throw error
    }
  },
})
