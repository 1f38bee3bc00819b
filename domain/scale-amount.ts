/** An axis of amounts from zero (or below it, where a dataset corrects itself) to a round number. */
export type AmountScale = { from: number; to: number; ticks: number[] }

/** Steps of 1, 2 and 5 times a power of ten; whole numbers only, since counts and minor units have no parts. */
export function amountScale(amounts: readonly number[], steps = 4): AmountScale {
  const high = Math.max(0, ...amounts)
  const low = Math.min(0, ...amounts)
  const rough = Math.max(1, (high - low) / steps)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((n) => n * power).find((s) => s >= rough) ?? 10 * power
  const from = Math.floor(low / step)
  const to = Math.max(from + 1, Math.ceil(high / step))
  const ticks = Array.from({ length: to - from + 1 }, (_, n) => (from + n) * step)
  return { from: from * step, to: to * step, ticks }
}
