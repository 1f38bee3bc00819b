// A party belongs to itself and to those above it.
import { expect, it } from 'vitest'
import { belongsTo } from '#domain/party'

it.each([
  ['itself', ['japan'], ['japan'], true],
  ['one above it', ['mofa-japan', 'japan'], ['japan'], true],
  ['not one below it', ['japan'], ['mofa-japan'], false],
  ['nobody', [], ['japan'], false],
])('%s', (_name, lineage, parties, yes) => {
  expect(belongsTo(lineage, parties)).toBe(yes)
})
