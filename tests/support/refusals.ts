/** Runs a table of bad inputs through verbs: each gives its code and its place, and leaves no row behind. */
import { describe, expect, test } from 'vitest'
import type { Verb } from '#db/verbs/verb'
import { Problem } from '#domain/problem'
import { bookOfPumps, person, system } from '#tests/support/records.ts'
import { rowCounts } from '#tests/support/store.ts'

export type Change = Record<string, unknown>
type Case = [name: string, change: Change, code: string, at: string]
export type Good = { id: string; target: string; statement: string }

/** Each verb with an input that it would take, and changes that it must not. */
export type Refusing = [string, Verb<never, unknown>, (good: Good) => Change, Case[]]

export function refuses(verbs: Refusing[]): void {
  describe.each(verbs)('%s', (_act, verb, good, cases) => {
    test.each(cases)('%s', async (_name, change, code, at) => {
      const { store, ...ids } = await bookOfPumps()
      const before = await rowCounts(store)
      const error: unknown = await verb(store, system, { ...good(ids), ...change } as never).catch(
        (caught) => caught,
      )
      expect(error).toBeInstanceOf(Problem)
      expect((error as Problem).flaws.map((flaw) => [flaw.code, flaw.at ?? ''])).toContainEqual([code, at])
      expect(await rowCounts(store)).toEqual(before)
    })

    test('refuses a viewer before it looks at anything', async () => {
      const { store } = await bookOfPumps()
      const before = await rowCounts(store)
      await expect(verb(store, person('viewer'), {} as never)).rejects.toMatchObject({
        code: 'forbidden',
        status: 403,
      })
      expect(await rowCounts(store)).toEqual(before)
    })
  })
}
