// Exact decimals as text, and their exact sums: no amount passes through a floating number.
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/
/** More digits than any sum of money has; adding up a million of them would only burn time. */
const DIGITS = 60

/** Canonical text of an XML Schema decimal ("+01.50" is "1.5"), or null where it is none. */
export function exactDecimal(written: string): string | null {
  const match = DECIMAL.exec(written.trim())
  if (!match) return null
  const [, sign, whole = '', fraction = ''] = match
  const digits = whole.length + fraction.length
  if (digits === 0 || digits > DIGITS) return null
  const left = whole.replace(/^0+(?=\d)/, '') || '0'
  const right = fraction.replace(/0+$/, '')
  const size = right ? `${left}.${right}` : left
  return sign === '-' && size !== '0' ? `-${size}` : size
}

const scaled = (decimal: string, scale: number): bigint => {
  const [whole = '', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(scale, '0'))
}
const scaleOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0

/** Adds two canonical decimals. */
export function addDecimals(a: string, b: string): string {
  const scale = Math.max(scaleOf(a), scaleOf(b))
  const sum = scaled(a, scale) + scaled(b, scale)
  const text = String(sum < 0n ? -sum : sum).padStart(scale + 1, '0')
  const size = scale ? `${text.slice(0, -scale)}.${text.slice(-scale)}` : text
  return exactDecimal(sum < 0n ? `-${size}` : size) ?? '0'
}
