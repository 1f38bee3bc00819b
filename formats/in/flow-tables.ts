/** The datasets of flows that come as tables: each declares its name, its file and how it is read. */
import { readFts } from './fts/read.ts'
import { readKiel } from './kiel/read.ts'
import type { Flow } from './table/flow.ts'
import type { Report } from './table/report.ts'
import type { Source } from './table/source.ts'

export type FlowTable = {
  name: string
  extension: string
  mediaType: string
  read(source: Source, report: Report): AsyncGenerator<Flow>
}

const csv = { extension: 'csv', mediaType: 'text/csv' }

export const FLOW_TABLES = {
  kiel: { ...csv, name: 'Kiel Institute, Ukraine Support Tracker', read: readKiel },
  fts: { ...csv, name: 'OCHA Financial Tracking Service, by HDX', read: readFts },
} as const satisfies Readonly<Record<string, FlowTable>>
