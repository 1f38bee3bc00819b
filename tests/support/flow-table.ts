// Reads a table of flows from a text or bytes: flows, sums, and where what was lost.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FlowSums } from '#formats/in/flow-table'
import { readFts } from '#formats/in/fts/read'
import { readKiel } from '#formats/in/kiel/read'
import { Report } from '#formats/in/report'
import { sourceOf } from '#formats/in/source'
import { csvRows } from '#formats/in/table/rows'
import { flawLoss, type Loss } from '#messages/loss'

const READERS = { kiel: readKiel, fts: readFts }

export async function readFlows(name: keyof typeof READERS, given: string | Uint8Array) {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given
  const report = new Report()
  const sums = new FlowSums()
  const read = await Array.fromAsync(READERS[name](csvRows(sourceOf(bytes)), report))
  const flows = read.flatMap(({ flow }) => flow ?? [])
  for (const flow of flows) sums.add(flow)
  const losses = read.flatMap(({ line, identifier, flaws }) =>
    flaws.map((flaw) => flawLoss(line, identifier, flaw)),
  )
  const places = (list: readonly Loss[]) =>
    list.map(({ line, header, identifier, code }) => [line, header, identifier, code])
  return { flows, sums, report, losses, warnings: places(report.warnings), refused: places(losses) }
}

const material = join(import.meta.dirname, '../../../shared/material/tables')
export const haveTables = existsSync(material)
if (!haveTables) console.warn(`skipped: the real tables of Kiel and FTS are not at ${material}`)

export const realTable = (name: string): Uint8Array => readFileSync(join(material, name))
