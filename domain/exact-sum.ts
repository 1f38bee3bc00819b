/** Adds decimals written as text without loss: a hundred thousand of them in the time of a page. */
export class ExactSum {
  #total = 0n
  /** Places after the point that the total is kept with. */
  #places = 0
  count = 0

  add(decimal: string): void {
    this.count++
    const point = decimal.indexOf('.')
    const places = point < 0 ? 0 : decimal.length - point - 1
    if (places > this.#places) {
      this.#total *= 10n ** BigInt(places - this.#places)
      this.#places = places
    }
    const digits = BigInt(point < 0 ? decimal : decimal.slice(0, point) + decimal.slice(point + 1))
    this.#total += places === this.#places ? digits : digits * 10n ** BigInt(this.#places - places)
  }

  /** In its shortest writing. */
  toString(): string {
    const text = (this.#total < 0n ? -this.#total : this.#total).toString().padStart(this.#places + 1, '0')
    const whole = text.slice(0, text.length - this.#places)
    const fraction = text.slice(text.length - this.#places).replace(/0+$/, '')
    return `${this.#total < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`
  }
}

/** Sums by name, such as `pledge|USD`. */
export function sumsBy<T>(rows: Iterable<T>, keyOf: (row: T) => string | null, amountOf: (row: T) => string) {
  const sums = new Map<string, ExactSum>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === null) continue
    const sum = sums.get(key) ?? new ExactSum()
    sum.add(amountOf(row))
    sums.set(key, sum)
  }
  return sums
}
