import { addDocument } from '#db/verbs/add-document'
import { addMeeting } from '#db/verbs/add-meeting'
import { addParty } from '#db/verbs/add-party'
import { attachText } from '#db/verbs/attach-text'
import { recordStatement } from '#db/verbs/record-statement'
import { linkCommitments, recordDisagreement } from '#db/verbs/relate'
import { made, quote } from '#tests/support/records.ts'
import { type Refusing, refuses } from '#tests/support/refusals.ts'

const words = { en: 'X' }
const due = {
  type: 'calendar',
  phrase: 'p',
  start: '2024-02-01',
  strict_end: '2024-03-01',
  generous_end: '2024-03-01',
  rule: 'typed',
}
const claim = { measure: 'pledge', qualifier: 'over', amount: '5', currency: 'USD' }
const _stage = { stage: 'announced', on: '2024-12-01', cite: made }

const VERBS: Refusing[] = [
  [
    'add_party',
    addParty as never,
    () => ({ type: 'state', name: words }),
    [
      ['no name', { name: {} }, 'required', 'name'],
      ['no name at all', { name: undefined }, 'required', 'name'],
      ['a type that is none', { type: 'planet' }, 'not_in_list', 'type'],
      ['a slug that is taken', { slug: 'aland' }, 'slug_taken', 'slug'],
      ['a slug with signs', { slug: 'A B' }, 'not_text', 'slug'],
      ['a parent nobody knows', { parent: 'nowhere' }, 'not_found_name', 'parent'],
    ],
  ],
  [
    'add_meeting',
    addMeeting as never,
    () => ({ title: words, day: '2024-11-16', place: words }),
    [
      ['a day that is none', { day: '2024-02-30' }, 'not_a_day', 'day'],
      ['an end before its beginning', { until: '2024-11-15' }, 'window_reversed', 'until'],
      ['a party nobody knows', { parties: ['aland', 'nowhere'] }, 'not_found_name', 'parties.1'],
      [
        'a participant of nobody',
        { participants: [{ name: words, office: words, party: 'nowhere' }] },
        'not_found_name',
        'participants.0',
      ],
    ],
  ],
  [
    'add_document',
    addDocument as never,
    () => ({ publisher: 'paper', title: 'T', published_on: '2024-11-16' }),
    [
      ['no title', { title: ' ' }, 'required', 'title'],
      ['a title of 301 letters', { title: 'x'.repeat(301) }, 'too_long', 'title'],
      ['an address of another kind', { url: 'javascript:alert(1)' }, 'not_an_address', 'url'],
      ['a publisher nobody knows', { publisher: 'nowhere' }, 'not_found_name', 'publisher'],
      ['a language that is none', { language: 'English' }, 'not_in_list', 'language'],
    ],
  ],
  [
    'attach_text',
    attachText as never,
    () => ({ document: 'aland-readout', text: made.quote.exact }),
    [
      ['no text', { text: ' \n ' }, 'required', 'text'],
      ['a megabyte and one', { text: 'x'.repeat(1_000_001) }, 'too_long', 'text'],
      ['a document nobody knows', { document: 'nowhere' }, 'not_found_name', 'document'],
    ],
  ],
  [
    'record_statement',
    recordStatement as never,
    () => ({ ...made, commitment: 'pumps' }),
    [
      ['no words', { quote: quote('  ') }, 'required', 'quote.exact'],
      ['26 words', { quote: quote(Array(26).fill('word').join(' ')) }, 'quote_too_long', 'quote.exact'],
      ['an act that is none', { act: 'hopes' }, 'not_in_list', 'act'],
      [
        'a window the wrong way round',
        { due: { ...due, strict_end: '2024-01-01' } },
        'window_reversed',
        'due.generous_end',
      ],
      [
        'a latest end before the end',
        { due: { ...due, generous_end: '2024-02-02' } },
        'window_reversed',
        'due.generous_end',
      ],
      [
        'a calendar window without its end',
        { due: { ...due, strict_end: null } },
        'required',
        'due.strict_end',
      ],
      [
        'a claim in no currency',
        { claim: { ...claim, currency: 'XYZ' } },
        'not_a_currency',
        'claim.currency',
      ],
      [
        'a claim of half a yen',
        { claim: { ...claim, amount: '0.5', currency: 'JPY' } },
        'not_an_amount',
        'claim.amount',
      ],
      ['a claim in words', { claim: { ...claim, amount: 'five' } }, 'not_an_amount', 'claim.amount'],
      ['a target of nobody', { target: 'x' }, 'target_not_of_commitment', 'target'],
      [
        'a target without a commitment',
        { commitment: null, target: 'x' },
        'target_not_of_commitment',
        'target',
      ],
      ['a speaker nobody knows', { party: 'nowhere' }, 'not_found_name', 'party'],
    ],
  ],
  [
    'link_commitments',
    linkCommitments as never,
    () => ({ from: 'pumps', to: 'pumps', type: 'part_of' }),
    [
      ['to itself', {}, 'same_record', 'to'],
      ['to nobody', { to: 'nowhere' }, 'not_found_name', 'to'],
      ['in a way that is none', { type: 'loves' }, 'not_in_list', 'type'],
    ],
  ],
  [
    'record_disagreement',
    recordDisagreement as never,
    ({ statement }) => ({ commitment: 'pumps', question: words, a: statement, b: 'x' }),
    [
      ['with words nobody knows', {}, 'not_found_name', 'b'],
      ['of words nobody knows', { a: 'y' }, 'not_found_name', 'a'],
      ['with itself', { b: 'x', a: 'x' }, 'same_record', 'b'],
    ],
  ],
]

refuses(VERBS)
