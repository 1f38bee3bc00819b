/** Deliveries, statuses, looks and links as their forms give them. */
import { code, type Reading } from '#app/[locale]/desk/_inputs/reading.ts'
import { sizeOf } from '#app/[locale]/desk/_inputs/size.ts'
import { citedWords } from '#app/[locale]/desk/_inputs/words.ts'
import type { recordBatch, reportStage } from '#db/verbs/batch'
import type { changeStatus, logLook } from '#db/verbs/change-status'
import type { linkCommitments } from '#db/verbs/relate'

type Of<V extends (...given: never[]) => unknown> = Parameters<V>[2]

const stage = (read: Reading, at: string) => ({
  stage: code<Of<typeof reportStage>['stage']>(read.text(`${at}stage`)),
  on: read.text(`${at}on`) ?? '',
  statement: read.text(`${at}statement`) ?? null,
  cite: citedWords(read, `${at}cite.`),
})

export const batchInput = (read: Reading, commitment: string): Of<typeof recordBatch> => ({
  commitment,
  target: read.text('target') ?? '',
  label: read.words('label') ?? null,
  ...sizeOf(read, ''),
  channels: read.refs('channels'),
  stages: [stage(read, 'stages.0.')],
})

export const stageInput = (read: Reading, delivery: string): Of<typeof reportStage> => ({
  delivery,
  ...stage(read, ''),
})

/** Rows of a place and its address; a row without both is no row. */
const places = (read: Reading, at: string) =>
  read
    .rows(`${at}looked_at`)
    .filter((row) => read.some(`${row}.name`, `${row}.url`))
    .map((row) => ({ name: read.text(`${row}.name`) ?? '', url: read.text(`${row}.url`) ?? null }))

const lookFields = (read: Reading, at: string) => ({
  looked_at: places(read, at),
  note: read.words(`${at}note`) ?? null,
})

export const lookInput = (read: Reading, commitment: string): Of<typeof logLook> => ({
  commitment,
  on: read.text('on') ?? '',
  ...lookFields(read, ''),
})

export function statusInput(read: Reading, commitment: string): Of<typeof changeStatus> {
  const look = lookFields(read, 'look.')
  return {
    commitment,
    n: read.version('n'),
    fulfilment: code(read.text('fulfilment')),
    on: read.text('on') ?? '',
    evidence: read.ticked('evidence'),
    cite: citedWords(read, 'cite.'),
    look: look.looked_at.length > 0 || look.note ? look : null,
    note: read.words('note') ?? null,
  }
}

export const linkInput = (read: Reading, from: string): Of<typeof linkCommitments> => ({
  from,
  to: read.ref('to') ?? '',
  type: code(read.text('type')),
  note: read.words('note') ?? null,
})
