// Whose account says that it was promised, and whose that it was fulfilled.
import { describe, expect, it } from 'vitest'
import { type Attestation, attestedBy, type Evidence, evidenceOf } from '#domain/evidence'

const gift = { promisers: ['japan'], beneficiaries: ['ukraine'] }
const mutual = { promisers: ['japan', 'ukraine'], beneficiaries: ['japan', 'ukraine'] }
const toBoth = { promisers: ['ukraine'], beneficiaries: ['japan', 'ukraine'] }

const JAPAN = ['mofa-japan', 'japan']
const UKRAINE = ['mfa-ukraine', 'ukraine']
const ASAHI = ['asahi']
const NOBODY: string[] = []

const CASES: [string, typeof gift, string[][], Attestation | null, Evidence][] = [
  ['nobody', gift, [], null, 'not_looked'],
  ['the promiser', gift, [['japan']], 'promiser', 'promiser_claim'],
  ["the promiser's ministry", gift, [JAPAN], 'promiser', 'promiser_claim'],
  ['the beneficiary', gift, [UKRAINE], 'beneficiary', 'beneficiary_claim'],
  ['both', gift, [JAPAN, UKRAINE], 'both', 'both_sides'],
  ['twice the same side', gift, [JAPAN, ['japan']], 'promiser', 'promiser_claim'],
  ['a third party', gift, [ASAHI], 'third_party', 'third_party'],
  ['a third party beside the promiser', gift, [ASAHI, JAPAN], 'promiser', 'third_party'],
  ['a speaker that nobody knows', gift, [NOBODY], null, 'not_looked'],
  ['an unknown speaker beside the promiser', gift, [NOBODY, JAPAN], 'promiser', 'promiser_claim'],
  ['one of two who promise each other', mutual, [JAPAN], 'promiser', 'promiser_claim'],
  ['the other of them', mutual, [UKRAINE], 'promiser', 'promiser_claim'],
  ['two voices of one side', mutual, [JAPAN, ['japan']], 'promiser', 'promiser_claim'],
  ['each of them', mutual, [JAPAN, UKRAINE], 'both', 'both_sides'],
  ['a promiser who also benefits', toBoth, [UKRAINE], 'promiser', 'promiser_claim'],
  ['the one who only benefits', toBoth, [JAPAN], 'beneficiary', 'beneficiary_claim'],
  ['both of these', toBoth, [UKRAINE, JAPAN], 'both', 'both_sides'],
]

describe.each(CASES)('the account of %s', (_name, sides, accounts, attested, evidence) => {
  it(`attests the promise: ${attested}`, () => expect(attestedBy(sides, accounts)).toBe(attested))
  it(`as evidence of fulfilment: ${evidence}`, () => expect(evidenceOf(sides, accounts, 0)).toBe(evidence))
})

it('a logged look shows only where nobody spoke', () => {
  expect(evidenceOf(gift, [], 2)).toBe('none_found')
  expect(evidenceOf(gift, [JAPAN], 2)).toBe('promiser_claim')
})
