// The guide's examples mean the same in every language, and are read as it says.
import { describe, expect, test } from 'vitest'
import { readDuePhrase } from '#domain/due-phrase'
import { LOCALES } from '#domain/locale'
import { CATALOGUES } from '#messages/index'

const SAID = '2024-11-16'
const expected = {
  today: ['calendar', '2024-11-16', '2024-11-16', '2024-11-16'],
  month: ['calendar', '2024-12-01', '2024-12-31', '2024-12-31'],
  year: ['calendar', '2024-01-01', '2024-12-31', '2024-12-31'],
  year_end: ['calendar', '2024-11-16', '2024-12-31', '2024-12-31'],
  season: ['calendar', '2025-09-01', '2025-11-30', '2025-12-21'],
  event: ['event', null, null, null],
  soon: ['soon', null, null, null],
  continuing: ['continuing', null, null, null],
} as const

describe.each(LOCALES)('%s', (locale) => {
  test.each(Object.entries(expected))('%s', (name, window) => {
    const phrase = CATALOGUES[locale].guide.example[name as keyof typeof expected]
    const read = readDuePhrase(phrase, SAID)
    expect([read.type, read.start, read.strict_end, read.generous_end]).toEqual(window)
  })
})
