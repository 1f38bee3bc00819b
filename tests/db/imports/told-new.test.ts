// Of new rows the first ones say what they hold: as many as the page tells.
import { expect, test } from 'vitest'
import { TOLD_NEW } from '#domain/import/fate'
import { planned } from '#tests/support/imports.ts'
import { emptyStore } from '#tests/support/store.ts'

test('no more new rows say what they hold than the page tells', async () => {
  const rows = Array.from({ length: TOLD_NEW + 1 }, (_, n) => ({
    slug: `firm-${n}`,
    type: 'firm',
    name_en: `Firm ${n}`,
  }))
  const { fates, totals } = await planned(emptyStore(), 'parties', rows)
  expect(totals.new).toBe(2001)
  expect(fates.findIndex(({ changes }) => changes.length === 0)).toBe(2000)
})
