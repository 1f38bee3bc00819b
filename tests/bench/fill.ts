// Fills a book with invented promises: the same ones each time, of every kind, with dates, batches and statuses.
import type { Store } from '#db/store'
import { addDocument } from '#db/verbs/add-document'
import { addMeeting } from '#db/verbs/add-meeting'
import { addParty } from '#db/verbs/add-party'
import { recordBatch } from '#db/verbs/batch'
import { changeStatus } from '#db/verbs/change-status'
import { recordCommitment } from '#db/verbs/record-commitment'
import { type Testability, TOPICS } from '#domain/commitment'
import { addDays } from '#domain/day'
import { formsOf, KINDS, type Kind, ladderOf, type Stage } from '#domain/kind'
import { systemActor } from '#domain/permission'

const context = { actor: systemActor('bench'), at: 1_700_000_000_000 }
const STATES = 40
const THINGS = [
  'generators',
  'pumps',
  'vehicles',
  'transformers',
  'shelters',
  'turbines',
  'filters',
  'radios',
]
const THINGS_UK = [
  'генератори',
  'насоси',
  'автомобілі',
  'трансформатори',
  'укриття',
  'турбіни',
  'фільтри',
  'радіостанції',
]
const THINGS_JA = ['発電機', 'ポンプ', '車両', '変圧器', '避難所', 'タービン', 'フィルター', '無線機']
const PHRASES = ['this year', 'next fall', 'next year', 'in December this year', 'as soon as possible', null]
const TESTABLE: readonly Testability[] = [
  'testable',
  'testable',
  'testable',
  'process',
  'continuing',
  'vague',
]

/** Numbers that look random and are the same each time (a linear congruential generator). */
function dice(seed: number) {
  let state = seed
  const roll = (sides: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * sides)
  }
  return { roll, pick: <T>(list: readonly T[]): T => list[roll(list.length)] as T }
}
type Dice = ReturnType<typeof dice>

const dayOfMeeting = (n: number) => addDays('2019-01-05', n * 7)

async function addSources(store: Store, meetings: number): Promise<void> {
  for (let n = 0; n < STATES; n++) {
    const name = { en: `State ${n}`, uk: `Держава ${n}`, ja: `国家${n}` }
    await addParty(store, context, { slug: `state-${n}`, type: 'state', name })
    await addParty(store, context, {
      slug: `ministry-${n}`,
      type: 'government_body',
      name: { en: `Ministry ${n}` },
      parent: `state-${n}`,
    })
  }
  for (let n = 0; n < meetings; n++) {
    const parties = [`state-${n % STATES}`, `state-${(n + 7) % STATES}`]
    const title = { en: `Meeting ${n}`, uk: `Зустріч ${n}`, ja: `会合${n}` }
    await addMeeting(store, context, {
      slug: `meeting-${n}`,
      title,
      day: dayOfMeeting(n),
      place: { en: 'Kyiv' },
      parties,
    })
    for (const side of ['a', 'b']) {
      const publisher = `ministry-${(side === 'a' ? n : n + 7) % STATES}`
      const about = {
        publisher,
        meeting: `meeting-${n}`,
        published_on: dayOfMeeting(n),
        title: `Readout ${n} ${side}`,
      }
      await addDocument(store, context, { slug: `readout-${n}-${side}`, ...about })
    }
  }
}

function targetOf(kind: Kind, { roll, pick }: Dice, thing: number) {
  const item = { en: THINGS[thing], uk: THINGS_UK[thing], ja: THINGS_JA[thing] }
  const form = pick(formsOf(kind))
  const size = 10 + roll(500)
  const money = {
    low: String(size * 1000),
    high: null,
    currency: pick(['USD', 'EUR', 'JPY', 'UAH']),
    measure: 'pledge',
  } as const
  if (form === 'money') return { key: 't', item, form, qualifier: 'over', ...money } as const
  return { key: 't', item, form, qualifier: 'exactly', low: size, high: size } as const
}

async function addPromise(store: Store, dices: Dice, n: number, meeting: number): Promise<void> {
  const { roll, pick } = dices
  const kind = pick(Object.keys(KINDS) as Kind[])
  const thing = roll(THINGS.length)
  const [giver, taker] = [meeting % STATES, (meeting + 7) % STATES]
  const said = {
    document: `readout-${meeting}-a`,
    party: `ministry-${giver}`,
    modality: 'will',
    due_phrase: pick(PHRASES),
  } as const
  const quote = (words: string) => ({
    exact: `${words} ${THINGS[thing]} number ${n}`,
    prefix: '',
    suffix: '',
  })
  const second = {
    ...said,
    document: `readout-${meeting}-b`,
    party: `ministry-${taker}`,
    act: 'restates' as const,
  }
  const { targets, statements } = await recordCommitment(store, context, {
    slug: `promise-${n}`,
    title: {
      en: `Promise ${n} of ${THINGS[thing]}`,
      uk: `Обіцянка ${n}: ${THINGS_UK[thing]}`,
      ja: `約束${n}：${THINGS_JA[thing]}の供与`,
    },
    kind,
    topic: pick(TOPICS),
    testability: pick(TESTABLE),
    promisers: [`state-${giver}`],
    beneficiaries: [`state-${taker}`],
    targets: [targetOf(kind, dices, thing)],
    statements: [
      { ...said, act: 'makes', quote: quote('will provide') },
      ...(n % 2 ? [{ ...second, quote: quote('will receive') }] : []),
    ],
  })
  const commitment = `promise-${n}`
  const evidence = statements['0'] ?? ''
  const on = addDays(dayOfMeeting(meeting), 30 + roll(400))
  const stage = pick(ladderOf(kind).stages) as Stage
  if (n % 3 === 0)
    await recordBatch(store, context, {
      commitment,
      target: targets.t ?? '',
      qualifier: 'not_said',
      low: null,
      high: null,
      stages: [{ stage, on, statement: evidence }],
    })
  if (n % 5 === 0)
    await changeStatus(store, context, {
      commitment,
      n: null,
      fulfilment: pick(['in_progress', 'partly_fulfilled', 'fulfilled']),
      on,
      evidence: [evidence],
    })
}

/** One transaction: a book that is half filled is no book. */
export async function fill(store: Store, commitments: number): Promise<void> {
  const dices = dice(1994)
  const meetings = Math.min(400, Math.max(3, Math.ceil(commitments / 60)))
  await store.write(async () => {
    await addSources(store, meetings)
    for (let n = 0; n < commitments; n++) await addPromise(store, dices, n, dices.roll(meetings))
  })
}
