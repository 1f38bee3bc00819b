/** Batches on the ladder of their kind: each step with its day and evidence. */

import type { CSSProperties } from 'react'
import type { View } from '#app/_server/view.ts'
import type { DeliveryLine } from '#db/queries/commitment-parts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { countsAsDelivered, highestStage } from '#domain/delivery'
import { type Kind, ladderOf, type Stage } from '#domain/kind'
import { openEnded, saidNumber } from '#domain/quantity'
import { sumText } from '#messages/sizes'

const stageText = (stage: string, { words: { t } }: View): string => t(`codes.stage.${stage as Stage}`)

/** Steps up to the batch's highest stage are filled: hatched before the delivered stage, solid from it on. */
function Steps({ kind, batch, view }: { kind: Kind; batch: DeliveryLine | null; view: View }) {
  const { stages } = ladderOf(kind)
  const top = batch
    ? highestStage(
        kind,
        batch.stages.map((s) => ({ ...s, statement: null })),
      )
    : null
  const reached = top ? stages.indexOf(top.stage) : -1
  return (
    <ol
      className="my-2 grid gap-px sm:grid-cols-[repeat(var(--steps),minmax(0,1fr))]"
      style={{ '--steps': stages.length } as CSSProperties}
    >
      {stages.map((stage, at) => {
        const report = batch?.stages.find((one) => one.stage === stage)
        const fill = at > reached ? '' : countsAsDelivered(kind, stage) ? 'mark-fulfilled' : 'mark-under_way'
        return (
          <li key={stage} className="flex min-w-0 flex-wrap items-baseline gap-x-2 pe-1 sm:block">
            <span aria-hidden="true" className={`mark h-2.5 w-8 sm:w-full ${fill}`} />
            <span className={`block text-xs ${report ? 'font-medium' : 'text-soft'}`}>
              {stageText(stage, view)}
            </span>
            {report && <span className="block text-soft text-xs">{view.words.dayShort(report.on)}</span>}
          </li>
        )
      })}
    </ol>
  )
}

function batchText(batch: DeliveryLine, line: LedgerLine, view: View): string {
  const { t, text } = view.words
  const target = line.targets.find((one) => one.id === batch.target)
  const name = text(batch.label) || text(target?.item)
  const sum = { amount: saidNumber(batch), atLeast: openEnded(batch), batches: 1 }
  const size =
    target?.form === 'outcome'
      ? ''
      : sum.amount === null
        ? t('commitment.size_unknown')
        : sumText(sum, { currency: batch.currency }, view.words, '')
  return size ? t('commitment.batch_size', { item: name, size }) : name
}

type Props = { line: LedgerLine; deliveries: DeliveryLine[]; view: View; writes: boolean }

export function Ladder({ line, deliveries, view, writes }: Props) {
  const { t, text, list, stops } = view.words
  const from = stageText(ladderOf(line.kind).deliveredFrom, view)
  if (deliveries.length === 0)
    return (
      <>
        <p className="text-soft">{t('commitment.deliveries_none', { stage: from })}</p>
        <Steps kind={line.kind} batch={null} view={view} />
      </>
    )
  return (
    <ul>
      {deliveries.map((batch) => (
        <li key={batch.id} className="border-faint border-b py-3">
          <h3 className="font-medium font-sans">{batchText(batch, line, view)}</h3>
          {batch.channels.length > 0 && (
            <p className="text-soft text-xs">
              {t('site.through', { parties: list(batch.channels.map((c) => text(c.short))) })}
            </p>
          )}
          <Steps kind={line.kind} batch={batch} view={view} />
          <p className="flex flex-wrap gap-x-4 text-xs">
            {batch.stages.map(
              (report) =>
                report.statement && (
                  <a
                    key={`${report.statement.id} ${report.stage} ${report.on}`}
                    className="link row-link"
                    href={`#statement-${report.statement.id}`}
                  >
                    {t('commitment.stage_on', {
                      stage: stageText(report.stage, view),
                      day: view.words.dayShort(report.on),
                    })}
                    {stops.colon}
                    {text(report.statement.document.publisher.short)}
                  </a>
                ),
            )}
            {writes && !batch.stages.some((one) => one.stage === ladderOf(line.kind).stages.at(-1)) && (
              <a
                className="link row-link"
                href={view.href(`/commitments/${line.slug}/batch`, { delivery: batch.id })}
              >
                {t('commitment.next_stage')}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
