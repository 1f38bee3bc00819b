// What people type into the desk's forms, and the inputs of verbs that it means.
import { describe, expect, test } from 'vitest'
import { meetingInput, partyInput } from '#app/[locale]/desk/_inputs/actors.ts'
import {
  batchInput,
  linkInput,
  lookInput,
  stageInput,
  statusInput,
} from '#app/[locale]/desk/_inputs/outcome.ts'
import { documentInput, newDocument } from '#app/[locale]/desk/_inputs/source.ts'
import { statementInput } from '#app/[locale]/desk/_inputs/words.ts'
import { reading } from '#tests/app/desk/support.ts'

describe('words', () => {
  test('days set by a person go before the phrase', () => {
    const fields = { due_phrase: 'next fall', 'due.strict_end': '2025-11-30' }
    expect(statementInput(reading(fields)).due).toEqual({
      type: 'calendar',
      phrase: 'next fall',
      start: null,
      strict_end: '2025-11-30',
      generous_end: '2025-11-30',
      rule: 'typed',
    })
    const open = reading({ 'due.start': '2025-01-02' })
    statementInput(open)
    expect(open.flaws).toEqual([{ code: 'required', at: 'due.strict_end' }])
    const reversed = { 'due.start': '2025-02-01', 'due.strict_end': '2025-01-01' }
    const read = reading(reversed)
    statementInput(read)
    expect(read.flaws).toEqual([{ code: 'window_reversed', at: 'due.strict_end' }])
  })

  test('a speaker has a name and an office', () => {
    expect(statementInput(reading({ 'speaker.name.uk': 'Сибіга' })).speaker).toEqual({
      name: { uk: 'Сибіга' },
      office: {},
    })
    expect(statementInput(reading({})).speaker).toBeNull()
  })

  test('a document added by the same form goes before a chosen one', () => {
    expect(statementInput(reading({ document: 'old' }, 'new')).document).toBe('new')
  })
})

describe('a source', () => {
  test('a language alone makes no new document', () => {
    expect(newDocument(reading({ 'new_document.language': 'uk' }))).toBeNull()
    expect(newDocument(reading({ 'new_document.title': 'T', 'new_document.language': 'uk' }))).toMatchObject({
      title: 'T',
      language: 'uk',
    })
  })
  test('on its own page', () => {
    expect(
      documentInput(reading({ publisher: 'Japan', title: 'T', published_on: '2024-11-16', url: '' })),
    ).toEqual({
      publisher: 'japan',
      issuer: null,
      meeting: null,
      title: 'T',
      published_on: '2024-11-16',
      language: 'en',
      url: null,
      translation: 'none',
    })
  })
})

describe('outcomes', () => {
  test('a status with ticked statements', () => {
    const fields = { n: '2', fulfilment: 'fulfilled', on: '2025-10-22', evidence: ['a', 'b'] }
    expect(statusInput(reading(fields), 'x')).toEqual({
      commitment: 'x',
      n: 2,
      fulfilment: 'fulfilled',
      on: '2025-10-22',
      evidence: ['a', 'b'],
      cite: null,
      look: null,
      note: null,
    })
  })
  test('a status with a look, its rows in order and blank rows left out', () => {
    const fields = {
      n: '2',
      'look.looked_at.0.name': 'MOFA',
      'look.looked_at.0.url': '',
      'look.looked_at.1.name': '',
      'look.looked_at.2.url': 'https://jica.go.jp',
    }
    expect(statusInput(reading(fields), 'x').look).toEqual({
      looked_at: [
        { name: 'MOFA', url: null },
        { name: '', url: 'https://jica.go.jp' },
      ],
      note: null,
    })
  })
  test('a status with new words', () => {
    expect(
      statusInput(reading({ n: '1', 'cite.quote.exact': 'arrived', 'cite.act': 'reports_delivery' }), 'x')
        .cite,
    ).toMatchObject({
      quote: { exact: 'arrived' },
      act: 'reports_delivery',
      document: '',
    })
  })
  test('a batch and its first stage', () => {
    const fields = {
      target: 't1',
      low: '32',
      'label.en': 'For Kharkiv',
      'stages.0.stage': 'announced',
      'stages.0.on': '2024-11-17',
      'stages.0.statement': 's1',
      'channels.0': 'undp',
    }
    expect(batchInput(reading(fields), 'x')).toEqual({
      commitment: 'x',
      target: 't1',
      label: { en: 'For Kharkiv' },
      qualifier: 'exactly',
      low: '32',
      high: '32',
      channels: ['undp'],
      stages: [{ stage: 'announced', on: '2024-11-17', statement: 's1', cite: null }],
    })
  })
  test('a further stage', () => {
    expect(stageInput(reading({ stage: 'received', on: '2025-01-02', statement: 's' }), 'd')).toEqual({
      delivery: 'd',
      stage: 'received',
      on: '2025-01-02',
      statement: 's',
      cite: null,
    })
  })
  test('a look and a link', () => {
    expect(
      lookInput(reading({ on: '2025-01-01', 'looked_at.0.name': 'MOFA', 'note.en': 'none' }), 'x'),
    ).toEqual({
      commitment: 'x',
      on: '2025-01-01',
      looked_at: [{ name: 'MOFA', url: null }],
      note: { en: 'none' },
    })
    expect(linkInput(reading({ to: 'Host a conference', type: 'part_of' }), 'x')).toEqual({
      from: 'x',
      to: 'mine-action-conference',
      type: 'part_of',
      note: null,
    })
  })
})

describe('parties and meetings', () => {
  test('a party', () => {
    expect(
      partyInput(
        reading({ type: 'agency', 'name.en': 'JICA', country: 'jp', aliases: 'A\n\nB', parent: 'Japan' }),
      ),
    ).toEqual({
      type: 'agency',
      name: { en: 'JICA' },
      short: undefined,
      country: 'JP',
      iati_ref: null,
      parent: 'japan',
      aliases: ['A', 'B'],
    })
  })
  test('a meeting; blank rows of participants are no participants', () => {
    const fields = {
      'title.en': 'M',
      day: '2025-01-01',
      'place.en': 'Kyiv',
      'parties.0': 'Japan',
      'parties.1': '',
      'participants.0.party': '',
      'participants.1.name.en': 'N',
      'participants.1.office.en': 'O',
      'participants.1.party': 'Ukraine',
    }
    expect(meetingInput(reading(fields))).toEqual({
      title: { en: 'M' },
      day: '2025-01-01',
      until: null,
      place: { en: 'Kyiv' },
      parties: ['japan'],
      participants: [{ name: { en: 'N' }, office: { en: 'O' }, party: 'ukraine' }],
    })
  })
})
