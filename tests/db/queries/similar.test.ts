// The commitments that a new one may be the same as, measured on the founding records.
import { beforeAll, describe, expect, it, test } from 'vitest'
import { type SimilarQuery, similarCommitments } from '#db/queries/similar-commitments'
import type { Store } from '#db/store'
import { SIMILAR } from '#domain/similar'
import { foundingBook } from '#tests/support/founding-book.ts'

let store: Store
beforeAll(async () => {
  store = await foundingBook()
  return () => store.close()
})

const ask = (change: Partial<SimilarQuery>): SimilarQuery => ({
  promisers: ['japan'],
  beneficiaries: ['ukraine'],
  kind: null,
  topic: null,
  titles: {},
  quote: '',
  ...change,
})
const both = { promisers: ['japan', 'ukraine'], beneficiaries: ['japan', 'ukraine'] }
const offered = async (change: Partial<SimilarQuery>) => similarCommitments(store.read, ask(change))

describe('the same promise in other words is offered first', () => {
  it.each<[string, string, Partial<SimilarQuery>]>([
    [
      'MOFA on the dialogue',
      'security-policy-dialogue',
      { ...both, quote: 'agreed to hold a bilateral high-level security policy dialogue' },
    ],
    [
      'the Asahi on the dialogue',
      'security-policy-dialogue',
      { ...both, quote: 'Japan and Ukraine will hold security policy dialogue' },
    ],
    [
      'Espreso on the dialogue',
      'security-policy-dialogue',
      { ...both, quote: 'to conduct a high-level bilateral dialogue on security issues' },
    ],
    [
      'a Ukrainian paper on the dialogue',
      'security-policy-dialogue',
      { ...both, quote: 'Японія та Україна проведуть безпековий діалог на високому рівні' },
    ],
    [
      'a Japanese paper on the dialogue',
      'security-policy-dialogue',
      { ...both, quote: '両国の外交・防衛当局間でハイレベルの安全保障政策対話を実施する' },
    ],
    [
      'the ministry itself, of the state’s promise',
      'security-policy-dialogue',
      {
        promisers: ['mofa-japan'],
        beneficiaries: ['ukraine'],
        quote: 'a security policy dialogue will be held',
      },
    ],
    [
      'generators by their number, in Ukrainian',
      'generators-100',
      { quote: 'цього року Україна отримає від Японії 100 генераторів' },
    ],
    [
      'generators by their number, in Japanese',
      'generators-100',
      { quote: '年内に発電機100台をウクライナに供与する' },
    ],
    [
      'money by its amount, in Japanese',
      'frozen-assets-3bn',
      { quote: 'ロシアの凍結資産を活用し30億ドル超を拠出する' },
    ],
    [
      'money by its amount, in Ukrainian',
      'frozen-assets-3bn',
      { quote: 'Японія виділить понад 3 млрд дол. із заморожених активів РФ' },
    ],
    [
      'the conference, in Ukrainian',
      'mine-action-conference',
      { quote: 'Японія прийме міжнародну конференцію з протимінної діяльності' },
    ],
    [
      'the conference, in Japanese',
      'mine-action-conference',
      { quote: '日本は来年秋にウクライナ地雷対策会議を主催する' },
    ],
    [
      'the investment agreement, by nobody yet',
      'investment-agreement-revision',
      {
        promisers: [],
        beneficiaries: [],
        quote: 'will speed up the negotiations to revise their investment agreement',
      },
    ],
  ])('%s', async (_name, slug, change) => {
    const [first] = await offered(change)
    expect(first).toMatchObject({ slug })
    expect(first?.score).toBeGreaterThanOrEqual(SIMILAR)
  })
})

describe('another promise is not taken for one of these', () => {
  it.each<[string, Partial<SimilarQuery>]>([
    [
      'rice',
      {
        kind: 'in_kind',
        topic: 'humanitarian',
        quote: 'Japan will deliver 2,000 tonnes of rice to displaced families',
      },
    ],
    [
      'scholarships',
      {
        ...both,
        kind: 'policy_other',
        topic: 'people_visas',
        quote: 'the two sides agreed to open fifty scholarships for students',
      },
    ],
    [
      'a railway loan',
      { kind: 'financial', topic: 'recovery', quote: 'a loan of 90 billion yen for the railway in Lviv' },
    ],
    [
      'an air link, in Ukrainian',
      { ...both, kind: 'agreement', quote: 'сторони домовилися відновити пряме авіасполучення' },
    ],
    ['rice, in Japanese', { kind: 'in_kind', quote: '避難民に米2000トンを届ける' }],
    [
      'the same words of other parties',
      {
        promisers: ['nato'],
        beneficiaries: ['undp'],
        quote: 'will hold a high-level security policy dialogue',
      },
    ],
    ['nothing said at all', { quote: '' }],
    ['only words of promising', { quote: 'both sides agreed that they would continue to do so' }],
  ])('%s', async (_name, change) => {
    const found = await offered(change)
    expect(found.filter((one) => one.score >= SIMILAR)).toEqual([])
  })
})

test('each is told with what a person needs to judge, and why it is offered', async () => {
  const [first] = await offered({
    kind: 'in_kind',
    topic: 'energy',
    quote: 'Ukraine would receive 100 generators',
    said: ['2024-11-16'],
  })
  expect(first).toMatchObject({
    slug: 'generators-100',
    title: { ja: 'ウクライナへの発電機100台の供与' },
    promisers: [{ slug: 'japan' }],
    firstSaidOn: '2024-11-16',
    quote: 'Ukraine would receive 100 generators from Japan this year',
    quoteLanguage: 'en',
    why: ['same_words', 'same_parties', 'same_numbers', 'same_topic', 'same_kind', 'said_together'],
  })
  expect(first?.words).toEqual(expect.arrayContaining(['100', 'generat']))
})
