// Rows of commitments as a reader of tables gives them: the same ones each time, about the parties of the invented book.
import type { ImportRecord } from '#domain/import/record'

const KINDS = ['in_kind', 'financial', 'dialogue', 'agreement', 'conference_visit', 'policy_other']
const TOPICS = ['energy', 'security', 'recovery', 'finance', 'diplomacy']
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

export function* importRows(
  count: number,
  title = 'Imported promise',
  scheme = 'bench',
): Generator<ImportRecord> {
  for (let n = 0; n < count; n++) {
    const kind = KINDS[n % KINDS.length]
    const thing = THINGS[n % THINGS.length]
    const target =
      kind === 'financial'
        ? { target_low: String(1000 + n), target_currency: 'USD', target_measure: 'pledge' }
        : kind === 'in_kind'
          ? { target_low: String(1 + (n % 500)), target_unit_en: 'piece' }
          : {}
    yield {
      line: n + 2,
      identifier: `${scheme}:${n}`,
      input: {
        ref: `${scheme}:${n}`,
        title_en: `${title} ${n} of ${thing}`,
        title_uk: `Обіцянка ${n}`,
        kind,
        topic: TOPICS[n % TOPICS.length],
        promisers: [`state-${n % 40}`],
        beneficiaries: [`state-${(n + 7) % 40}`],
        document: `readout-${n % 3}-a`,
        quote: `will provide ${thing} number ${n} before the winter`,
        speaker: `ministry-${n % 40}`,
        modality: 'will',
        due_phrase: n % 3 === 0 ? 'this year' : 'by the end of 2027',
        target_item_en: thing,
        ...target,
      },
      flaws: [],
    }
  }
}
