/** The source of a figure that is drawn from the book itself. */
import type { View } from '#app/_server/view.ts'
import type { LedgerLine } from '#db/queries/ledger-lines'

export const bookSource = ({ words, href }: View, lines: readonly Pick<LedgerLine, 'statements'>[]) => ({
  text: words.t('charts.source_book', { count: lines.reduce((sum, line) => sum + line.statements, 0) }),
  href: href('/documents'),
})
