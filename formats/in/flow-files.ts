// Files of flows as records that the book can take in, whatever their format.
import type { ImportRecord } from '#domain/import/record'
import { FLOW_TABLES } from './flow-tables.ts'
import { ActivityRecords } from './iati/flows.ts'
import { readIati } from './iati/read.ts'
import { recordOfRow } from './table/flows.ts'
import { Report } from './table/report.ts'
import type { Source } from './table/source.ts'

export type FlowFormat = keyof typeof FLOW_TABLES | 'iati'

async function* rows(name: keyof typeof FLOW_TABLES, source: Source, report: Report) {
  for await (const flow of FLOW_TABLES[name].read(source, report)) yield recordOfRow(flow)
}

async function* activities(source: Source) {
  const records = new ActivityRecords()
  for await (const { activity } of readIati(source.open())) if (activity) yield records.of(activity)
}

export const flowRecords = (
  format: FlowFormat,
  source: Source,
  report: Report = new Report(),
): AsyncIterable<ImportRecord> => (format === 'iati' ? activities(source) : rows(format, source, report))
