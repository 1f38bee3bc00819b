/** Ties what a dataset calls a party to a party of the book, where only one can be meant; nothing is guessed. */
import type { Q } from '#db/q'
import { party } from '#db/schema/sqlite'
import type { EntityRow } from '#db/verbs/entities'
import { countryCode } from '#domain/country-codes'

export type PartyMatch = (name: string | null, code: string | null) => string | null

const fold = (text: string): string =>
  text.normalize('NFKC').trim().toLowerCase().replace(/[’ʼ`]/g, "'").replace(/\s+/g, ' ')

/** OCHA writes a government behind its country ("Japan, Government of"); others write it before. */
const spellings = (name: string): string[] => {
  const behind = /^(.+), government of$/.exec(fold(name))?.[1]
  return behind ? [`government of ${behind}`, `government of the ${behind}`, fold(name)] : [fold(name)]
}

class Names {
  #ids = new Map<string, Set<string>>()

  add(name: string | null | undefined, id: string): void {
    if (!name) return
    const ids = this.#ids.get(fold(name)) ?? new Set()
    this.#ids.set(fold(name), ids.add(id))
  }
  /** The one that bears the name; null where none does, or more than one. */
  only(name: string): string | null {
    const ids = this.#ids.get(fold(name))
    return ids?.size === 1 ? ([...ids][0] ?? null) : null
  }
}

/** By reference first, then by the code of a state, then by an exact name or alias. */
export function matchAmong(parties: readonly EntityRow<'party'>[]): PartyMatch {
  const [refs, states, names] = [new Names(), new Names(), new Names()]
  for (const row of parties) {
    refs.add(row.iati_ref, row.id)
    if (row.type === 'state') states.add(row.country, row.id)
    const all = [...Object.values(row.name), ...Object.values(row.short), ...row.aliases]
    for (const name of all) names.add(name, row.id)
  }
  const byCode = (code: string): string | null => {
    const country = countryCode(code)
    return refs.only(code) ?? (country === null ? null : states.only(country))
  }
  return (name, code) => {
    const found = code ? byCode(code) : null
    if (found || !name) return found
    for (const spelling of spellings(name)) {
      const one = names.only(spelling)
      if (one) return one
    }
    return null
  }
}

export const partyMatch = async (q: Q): Promise<PartyMatch> => matchAmong(await q.select().from(party))
