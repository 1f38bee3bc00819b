/** What the comparison is asked for: who gives, who receives, which measure, which days. */
import { flowParams, readFlowFilter } from '#domain/flow-filter'

export type CompareAsk = ReturnType<typeof readCompare>

export function readCompare(params: URLSearchParams) {
  const { filter, flaws } = readFlowFilter(params)
  const { provider, recipient, measure, from, to } = filter
  return { provider, recipient, measure, from, to, flaws }
}

export const compareParams = ({ provider, recipient, measure, from, to }: Omit<CompareAsk, 'flaws'>) =>
  flowParams({ provider, recipient, measure, from, to })
