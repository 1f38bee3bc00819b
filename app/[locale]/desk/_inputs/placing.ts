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

export const placeFlaws = (flaws: readonly Flaw[], fields: readonly string[]): Flaw[] =>
  flaws.map((flaw) => ({ ...flaw, at: placeOf(flaw.at, fields) }))
