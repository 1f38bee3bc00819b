// import kiel, import fts: what a dataset of flows would bring into the book; a dry run needs no book.
import { basename } from 'node:path'
import { type Flaw, Problem } from '#domain/problem'
import { FLOW_TABLES } from '#formats/in/flow-tables'
import { Report, type Warning } from '#formats/in/table/report'
import { FlowSums } from '#formats/in/table/sums'
import { flawText } from '#messages/flaw'
import { tableWarningText } from '#messages/table-warning'
import { type Words, wordsFor } from '#messages/words'
import { Trouble } from '../run.mjs'
import type { Command } from './command.ts'
import { fileSource } from './file-source.ts'

/** So many losses are told to a person at a terminal; all that are kept are in the JSON. */
const TOLD = 50
const complain = (text: string): void => void process.stderr.write(`${text}\n`)

function tell(heading: string, list: readonly Warning[], count: number, words: Words): void {
  if (count === 0) return
  complain(`${heading}: ${count}`)
  for (const one of list.slice(0, TOLD)) complain(`  ${tableWarningText(words, one)}`)
  if (count > TOLD) complain(`  … and ${count - TOLD} more`)
}

/** A file refused whole: nothing of it is a record. */
const refusedWhole = (file: string, flaws: readonly Flaw[], words: Words): string =>
  JSON.stringify({
    file,
    records: 0,
    new: 0,
    changed: 0,
    same: 0,
    refused: flaws.map((flaw) => ({
      line: flaw.facts?.line ?? null,
      column: flaw.facts?.column ?? null,
      identifier: null,
      code: flaw.code,
      facts: flaw.facts ?? {},
      text: flawText(words, flaw),
    })),
    warnings: [],
    sums: {},
  })

function asJson(file: string, sums: FlowSums, report: Report, words: Words): string {
  const told = (list: readonly Warning[]) =>
    list.map((one) => ({ ...one, text: tableWarningText(words, one) }))
  return JSON.stringify({
    file,
    records: sums.flows + report.same + report.refusedCount,
    new: sums.flows,
    changed: 0,
    same: report.same,
    refused: told(report.refused),
    warnings: told(report.warnings),
    refused_count: report.refusedCount,
    warning_count: report.warningCount,
    sums: sums.measures,
    sums_as_named: sums.own,
    sums_original: sums.originals,
    months: sums.months,
  })
}

const lines = (sums: Readonly<Record<string, string>>): string =>
  Object.entries(sums)
    .map(([key, amount]) => `  ${key.replace('|', ' ')} ${amount}`)
    .join('\n')

export const importFlows = (dataset: keyof typeof FLOW_TABLES): Command => ({
  takes: ['FILE'],
  needsBook: false,
  options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  usage: '--dry-run [--json]',
  about: `Tell what a table of flows would bring in (${FLOW_TABLES[dataset].name}); needs no book.`,
  async run({ words: [path = ''], flags }, { say }) {
    if (!flags['dry-run'])
      throw new Trouble('Flows are only looked at so far: add --dry-run. Nothing was changed.')
    const words = wordsFor('en')
    const [file, source] = [basename(path), await fileSource(path)]
    const report = new Report()
    const sums = new FlowSums()
    try {
      for await (const flow of FLOW_TABLES[dataset].read(source, report)) sums.add(flow)
    } catch (error) {
      if (flags.json && error instanceof Problem) say(refusedWhole(file, error.flaws, words))
      throw error
    }
    tell('Refused', report.refused, report.refusedCount, words)
    tell('Warnings', report.warnings, report.warningCount, words)
    if (flags.json) say(asJson(file, sums, report, words))
    else say(`${sums.flows} flows of ${FLOW_TABLES[dataset].name}, in full units:\n${lines(sums.measures)}`)
    return 0
  },
})
