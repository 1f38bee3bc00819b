/** Money in integer minor units of one currency (ISO 4217); currencies are never added to each other. */
export type Money<C extends string = string> = { readonly minor: number; readonly currency: C }

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/** Minor digits that are not 2, by ISO 4217: kept here, because the language's own data counts coins in use (0 for IQD, HUF) and may change under a stored amount. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV'].map(
    (code) => [code, 0] as const,
  ),
  ...['XAF', 'XOF', 'XPF'].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
  ...['CLF', 'UYW'].map((code) => [code, 4] as const),
])

/** True for a code that ISO 4217 lists, as far as the language's own data knows it. */
export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code) && KNOWN.has(code)
const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Minor digits of a currency: 2 for USD, 0 for JPY, 3 for KWD. */
export const minorDigits = (currency: string): number => DIGITS.get(currency) ?? 2

/** Reads a decimal in major units ("3000000000", "1.5"); null when it is none, has too many decimals, or is too large to keep exactly. */
export function moneyOf<C extends string>(decimal: string, currency: C): Money<C> | null {
  const match = DECIMAL.exec(decimal.trim())
  if (!match) return null
  const [, sign = '', whole = '0', fraction = ''] = match
  const digits = minorDigits(currency)
  if (fraction.slice(digits).replace(/0+$/, '') !== '') return null
  const minor = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'))
  if (!Number.isSafeInteger(minor)) return null
  return { minor: sign && minor ? -minor : minor, currency }
}

/** A decimal string in major units, without padding beyond the currency's own digits. */
export function decimalOf({ minor, currency }: Money): string {
  const digits = minorDigits(currency)
  const text = String(Math.abs(minor)).padStart(digits + 1, '0')
  const fraction = digits ? text.slice(-digits) : ''
  const whole = digits ? text.slice(0, -digits) : text
  return `${minor < 0 ? '-' : ''}${whole}${/[1-9]/.test(fraction) ? `.${fraction}` : ''}`
}

/** Adds two amounts of one currency; mixing does not compile where the currencies are known. */
export function addMoney<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  if (a.currency !== b.currency)
    throw new RangeError(`${a.currency} and ${b.currency} are never added to each other`)
  return { minor: a.minor + b.minor, currency: a.currency }
}
