// English sentences and what a person reads in them.
import { describe, expect, test } from 'vitest'
import { proposeAt } from '#domain/finder/find'
import { HEAD, readLast } from '#tests/support/readout.ts'

describe('promises', () => {
  const cases: [
    string,
    string,
    Partial<{ kind: string; due: string | null; promisers: string; modality: string }>,
  ][] = [
    [
      'an agreement to meet',
      'The two ministers agreed to hold the next round of political consultations in Oslo in the first half of 2026.',
      { kind: 'dialogue', due: 'in the first half of 2026', promisers: 'Norway; Kenya', modality: 'agreed' },
    ],
    [
      'money',
      'Minister Lunde announced that Norway would provide NOK 120 million for drought relief by the end of the year.',
      { kind: 'financial', due: 'by the end of the year', promisers: 'Norway', modality: 'will' },
    ],
    [
      'goods',
      'Norway will donate 40 solar pumps to Turkana County next year.',
      { kind: 'in_kind', due: 'next year', promisers: 'Norway', modality: 'will' },
    ],
    [
      'something done to the thing',
      'Twelve ambulances will be handed over by Norway in June 2025.',
      { kind: 'in_kind', due: 'in June 2025', promisers: 'Norway', modality: 'scheduled' },
    ],
    [
      'an intention as a noun',
      "Minister Odhiambo informed his counterpart of Kenya's intention to host an international conference on the oceans.",
      { kind: 'conference_visit', due: null, promisers: 'Kenya', modality: 'intends' },
    ],
    [
      'a decision',
      'The Norwegian Government has decided to open a trade office in Nairobi.',
      { promisers: 'Norway', modality: 'decided' },
    ],
    [
      'a pledge',
      'Kenya pledged to ratify the agreement on double taxation at an early date.',
      { kind: 'agreement', due: 'at an early date', promisers: 'Kenya', modality: 'pledges' },
    ],
    [
      'a treaty',
      'Both sides concurred to accelerate negotiations on the investment protection agreement.',
      { kind: 'agreement', promisers: 'Norway; Kenya', modality: 'agreed' },
    ],
    [
      'a participle',
      'The ministers reviewed trade, agreeing to establish a joint working group on fisheries.',
      { kind: 'dialogue', promisers: 'Norway; Kenya' },
    ],
    [
      'readiness',
      'Norway stands ready to send ten election observers.',
      { kind: 'in_kind', promisers: 'Norway', modality: 'intends' },
    ],
    [
      'an order to own officials',
      'The ministers tasked their officials to prepare a memorandum of understanding within six months.',
      { kind: 'agreement', due: 'within six months', promisers: 'Norway; Kenya', modality: 'decided' },
    ],
    [
      'a plan',
      'Kenya plans to join the fisheries treaty once Parliament approves it.',
      { due: 'once Parliament approves it', promisers: 'Kenya', modality: 'intends' },
    ],
    [
      'an accepted invitation',
      'Minister Odhiambo accepted the invitation to visit Oslo.',
      { kind: 'conference_visit', promisers: 'Kenya' },
    ],
    [
      'a general pledge',
      'Both ministers reaffirmed their commitment to strengthening bilateral cooperation.',
      { kind: 'policy_other', promisers: 'Norway; Kenya', modality: 'pledges' },
    ],
    [
      'a negative promise',
      'Norway will not apply the new tariff to Kenyan flowers.',
      { promisers: 'Norway' },
    ],
  ]
  test.each(cases)('%s', (_name, sentence, told) => {
    const found = readLast(sentence)
    expect(found?.label).toBe('commitment')
    const { kind, due, promisers, modality } = {
      kind: found?.kind,
      due: found?.due.phrase,
      promisers: found?.promisers.map(({ name }) => name).join('; '),
      modality: found?.modality,
    }
    expect({ kind, due, promisers, modality }).toMatchObject(told)
  })
})

describe('deliveries', () => {
  test.each([
    ['given already', 'Norway has already delivered 30 tonnes of maize seed to Kenya.'],
    ['handed over', 'The Norwegian embassy handed over four patrol boats to the Kenyan coast guard.'],
    ['signed', 'The two ministers signed a memorandum of understanding on geothermal energy.'],
  ])('%s', (_name, sentence) => {
    expect(readLast(sentence)?.label).toBe('delivery')
  })
})

describe('no promises', () => {
  test.each([
    ['thanks', 'Minister Odhiambo thanked Norway for its long friendship.'],
    ['condemnation', 'The ministers condemned the attack in the strongest terms.'],
    ['an agenda', 'The two ministers will discuss regional security and exchange views on Sudan.'],
    ['what was discussed', 'They discussed how to strengthen trade and ways to increase investment.'],
    ['a call on others', 'Minister Lunde called on all parties to agree to a ceasefire.'],
    ['a need', 'The ministers underscored the importance of open trade.'],
    ['a hope', 'Minister Odhiambo expressed the hope that investors would come.'],
    ['a prediction', 'This will have a serious impact on food prices.'],
    ['a question', 'Will Norway provide more money?'],
    ['a denial', 'Kenya denied that it would withdraw from the treaty.'],
    ['a belief', 'Analysts believed that prices would fall.'],
    ['a stance', 'Norway remains steadfast in its support for the rules-based order.'],
    ['the day and place', 'The talks were held in a friendly atmosphere.'],
  ])('%s', (_name, sentence) => {
    expect(readLast(sentence)).toBeUndefined()
  })
})

test('a date is read from the day of the text', () => {
  expect(readLast('Norway will host the conference next year.')?.due).toMatchObject({
    type: 'calendar',
    start: '2026-01-01',
    strict_end: '2026-12-31',
  })
})

test('the quotation is at most 25 words long and stands in the text', () => {
  const sentence =
    'The two ministers agreed to establish a joint working group on fisheries, aquaculture and ocean management, which will meet twice a year, alternately in Oslo and in Nairobi, and report to both governments on its results.'
  const found = readLast(sentence)
  const text = HEAD + sentence
  const quote = text.slice(found?.quote.start, found?.quote.end)
  expect(quote).toMatch(/^The two ministers agreed to establish a joint working group/)
  expect(quote.split(/\s+/).length).toBeLessThanOrEqual(25)
})

test('a sentence that a person has chosen is read too, however weak its words', () => {
  const sentence = 'Norway and Kenya are friends of the high seas treaty.'
  const text = HEAD + sentence
  const span = { start: HEAD.length, end: text.length }
  const found = proposeAt(text, span, { language: 'en', day: '2025-03-03', parties: [] })
  expect(readLast(sentence)).toBeUndefined()
  expect(found).toMatchObject({ text: sentence, label: 'commitment', kind: 'agreement' })
  expect(found?.promisers.map(({ name }) => name)).toEqual(['Norway', 'Kenya'])
})
