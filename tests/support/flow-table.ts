// Reads a table of flows from a text or bytes: flows, sums, and where what was lost.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FLOW_TABLES } from '#formats/in/flow-tables'
import { Report } from '#formats/in/table/report'
import { sourceOf } from '#formats/in/table/source'
import { FlowSums } from '#formats/in/table/sums'

export async function readFlows(name: keyof typeof FLOW_TABLES, given: string | Uint8Array) {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given
  const report = new Report()
  const sums = new FlowSums()
  const flows = await Array.fromAsync(FLOW_TABLES[name].read(sourceOf(bytes), report))
  for (const flow of flows) sums.add(flow)
  const places = (list: Report['warnings']) =>
    list.map(({ line, column, identifier, code }) => [line, column, identifier, code])
  return { flows, sums, report, warnings: places(report.warnings), refused: places(report.refused) }
}

const material = join(import.meta.dirname, '../../../shared/material/tables')
export const haveTables = existsSync(material)
if (!haveTables) console.warn(`skipped: the real tables of Kiel and FTS are not at ${material}`)

export const realTable = (name: string): Uint8Array => readFileSync(join(material, name))
