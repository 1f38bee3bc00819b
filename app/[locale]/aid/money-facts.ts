/** The amounts of money in ledger lines, as facts that can be summed and grouped. */
import type { View } from '#app/_server/view.ts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { yearOf } from '#domain/day'
import type { MoneyFact } from '#domain/money-sums'
import { sidesText } from '#messages/sides-text'

export type GroupedFact = MoneyFact & { sides: string; topic: string; year: string }

/** Parties that promise together are one group: an amount never counts once for each of them. */
export function moneyFacts(lines: readonly LedgerLine[], view: View): GroupedFact[] {
  return lines.flatMap((line) =>
    line.targets
      .filter((target) => target.form === 'money')
      .map((target) => ({
        ...target,
        commitment: line.id,
        sides: sidesText({ ...line, channels: [] }, view),
        topic: view.words.t(`codes.topic.${line.topic}`),
        year: line.first_said_on ? String(yearOf(line.first_said_on)) : view.words.t('site.not_known'),
      })),
  )
}
