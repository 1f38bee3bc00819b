/** The values that a form gives for all rows: names turned to short names, and what is wrong told at its field. */
import 'server-only'
import { namesOf, offersOf } from '#app/[locale]/desk/_inputs/names.ts'
import { plainName } from '#app/[locale]/desk/_inputs/reading.ts'
import type { Q } from '#db/q'
import { choices } from '#db/queries/choices'
import { lookUp } from '#db/refs'
import { fieldOf } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'
import { isNamedField, NAMED_FROM } from '#domain/import/same-for-all'
import type { Locale } from '#domain/locale'
import { type Flaw, Problem } from '#domain/problem'
import type { Constants } from '#formats/in/format'
import { constantsOf } from '#formats/in/table/constants'
import { wordsFor } from '#messages/words'

const BEGINS = 'same.'
const ENTITY = { documents: 'document', parties: 'party', commitments: 'commitment' } as const

export async function constantsIn(
  q: Q,
  data: FormData,
  { what, locale, reader }: { what: Importable; locale: Locale; reader: Locale },
): Promise<Constants> {
  const found = await choices(q)
  const known = namesOf(found, offersOf(found, wordsFor(reader)))
  const flaws: Flaw[] = []
  const slugOf = async (name: keyof typeof NAMED_FROM, typed: string): Promise<string> => {
    const slug = known.get(plainName(typed)) ?? typed
    if ((await lookUp(q, ENTITY[NAMED_FROM[name]], slug)) === null)
      flaws.push({ code: 'not_found_name', at: `${BEGINS}${name}`, facts: { value: typed.slice(0, 80) } })
    return slug
  }
  const given: Record<string, string> = {}
  for (const [key, value] of data) {
    if (!key.startsWith(BEGINS) || typeof value !== 'string' || value.trim() === '') continue
    const name = key.slice(BEGINS.length)
    const field = fieldOf(what, name)
    if (!field || field.computed) continue
    const typed = value.trim()
    // A name that the list offers may itself hold what stands between several.
    const several = field.several && !known.has(plainName(typed)) ? typed.split(/[;；]/) : [typed]
    const parts = several.map((one) => one.trim()).filter(Boolean)
    given[name] = isNamedField(name)
      ? (await Promise.all(parts.map((one) => slugOf(name, one)))).join('; ')
      : typed
  }
  if (flaws.length > 0) throw new Problem(flaws)
  constantsOf(what, given, locale)
  return given
}
