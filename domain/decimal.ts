/** Decimals as text, exact to the last digit: no amount passes through a floating number. */

/** How far a number is read: no sum of money has more digits, and adding up a million longer ones only burns time. */
const DIGITS = 60
const SHAPE = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/
/** Most numbers are written so already. */
const SHORTEST = /^(?!-0$)-?(0|[1-9]\d{0,19})(\.\d{0,18}[1-9])?$/

type Parts = { digits: bigint; places: number }

function partsOf(text: string): Parts | null {
  const match = SHAPE.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', fraction = '', power = '0'] = match
  if (whole === '' && fraction === '') return null
  const places = fraction.length - Number(power)
  if (whole.length + fraction.length > DIGITS || Math.abs(places) > DIGITS) return null
  const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n)
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places }
}

function write({ digits, places }: Parts): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0')
  const whole = text.slice(0, text.length - places)
  const fraction = text.slice(text.length - places).replace(/0+$/, '')
  return `${digits < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`
}

/** In its shortest writing (`1e-06` is `0.000001`); null where it is no number with a decimal point. */
export function exactNumber(text: string): string | null {
  if (SHORTEST.test(text)) return text
  const parts = partsOf(text)
  return parts && write(parts)
}

/** As XML Schema writes decimals ("+01.50" is "1.5"): without powers of ten. */
export const exactDecimal = (written: string): string | null =>
  /[eE]/.test(written) ? null : exactNumber(written.trim())

const known = (text: string): Parts => {
  const parts = partsOf(text)
  if (!parts) throw new RangeError(`${text} is no decimal`)
  return parts
}

export function addDecimals(a: string, b: string): string {
  const [x, y] = [known(a), known(b)]
  const places = Math.max(x.places, y.places)
  const to = ({ digits, places: own }: Parts) => digits * 10n ** BigInt(places - own)
  return write({ digits: to(x) + to(y), places })
}

export const negated = (text: string): string => {
  const { digits, places } = known(text)
  return write({ digits: -digits, places })
}

/** Times a power of ten. */
export const scaled = (text: string, power: number): string => {
  const { digits, places } = known(text)
  return power <= places
    ? write({ digits, places: places - power })
    : write({ digits: digits * 10n ** BigInt(power - places), places: 0 })
}

/** No further from zero than the other. */
export const within = (text: string, limit: string): boolean => {
  const sum = addDecimals(text.startsWith('-') ? text.slice(1) : text, negated(limit))
  return sum === '0' || sum.startsWith('-')
}

/** Amounts added up, each under its key. */
export type Sums = Record<string, string>

export const addTo = (sums: Sums, key: string, amount: string): void => {
  sums[key] = addDecimals(sums[key] ?? '0', amount)
}
