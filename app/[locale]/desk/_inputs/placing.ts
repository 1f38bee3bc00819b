/** Puts each flaw beside the field that it is about, whichever part of the input the verb named. */
import type { Flaw } from '#domain/problem'

/** The field itself, else the first field inside what is named, else the nearest field around it. */
export function placeOf(at: string | undefined, fields: readonly string[]): string | undefined {
  if (!at || fields.includes(at)) return at
  const inside = fields.find((name) => name.startsWith(`${at}.`))
  if (inside) return inside
  const parent = at.split('.').slice(0, -1).join('.')
  return parent ? placeOf(parent, fields) : undefined
}

/** In the order of the fields; what two find wrong at one field is said once. */
export function placeFlaws(flaws: readonly Flaw[], fields: readonly string[]): Flaw[] {
  const placed = flaws.map((flaw) => ({ ...flaw, at: placeOf(flaw.at, fields) }))
  const same = (a: Flaw, b: Flaw) => a.code === b.code && a.at === b.at
  const rank = ({ at }: Flaw) => (at === undefined ? -1 : fields.indexOf(at))
  return placed
    .filter((flaw, n) => placed.findIndex((other) => same(flaw, other)) === n)
    .sort((a, b) => rank(a) - rank(b))
}
