/** The fields of every kind of record that a table may bring in, by the names of the columns that are taken away. */
import { computed, type Field, field, inLanguages, NEEDED, PLACES, SEVERAL } from '#domain/import/field'
import type { Importable } from '#domain/import/job'

/** The words that prove it; a promise is somebody's, while a delivery may be told by a document alone. */
const cited = (speaker: boolean): Field[] => [
  field('document', 'text', NEEDED),
  field('quote', 'text', NEEDED),
  field('speaker', 'text', { needed: speaker }),
]
const said = (needed: boolean): Field[] => [field('said_on', 'day', { needed })]

const TARGETS: readonly Field[] = [
  ...inLanguages('target_item', PLACES),
  ...inLanguages('target_unit', PLACES),
  field('target_form', 'code', { ...PLACES, codes: 'target_form' }),
  field('target_qualifier', 'code', { ...PLACES, codes: 'qualifier' }),
  field('target_phrase', 'text', PLACES),
  field('target_low', 'decimal', PLACES),
  field('target_high', 'decimal', PLACES),
  field('target_currency', 'currency', PLACES),
  field('target_measure', 'code', { ...PLACES, codes: 'measure' }),
  field('target_role', 'code', { ...PLACES, codes: 'role' }),
]

export const FIELDS: Readonly<Record<Importable, readonly Field[]>> = {
  commitments: [
    field('ref', 'ref'),
    field('slug', 'text'),
    ...inLanguages('title'),
    field('kind', 'code', { ...NEEDED, codes: 'kind' }),
    field('topic', 'code', { ...NEEDED, codes: 'topic' }),
    field('testability', 'code', { codes: 'testability' }),
    field('life', 'code', { codes: 'life' }),
    field('promisers', 'names', { ...NEEDED, ...SEVERAL }),
    field('beneficiaries', 'names', { ...NEEDED, ...SEVERAL }),
    field('channels', 'names', SEVERAL),
    ...inLanguages('settling'),
    ...inLanguages('note'),
    ...cited(true),
    ...said(false),
    field('act', 'code', { codes: 'act' }),
    field('modality', 'code', { codes: 'modality' }),
    field('due_phrase', 'due'),
    ...TARGETS,
    ...computed(`refs title kind_name topic_name promisers_name beneficiaries_name channels_name standing
      standing_name fulfilment fulfilment_name fulfilled_on evidence evidence_name attested_by attested_by_name
      testability_name life_name first_said_on last_said_on last_looked_on due_type due_type_name due_start
      due_strict_end due_generous_end moved statements deliveries targets target_item target_unit
      target_qualifier_name target_promised target_announced target_announced_is target_delivered
      target_delivered_is target_measure_name target_role_name due_said speaker_name act_name modality_name updated_at as_of url`),
  ],
  deliveries: [
    field('ref', 'ref'),
    field('delivery', 'text'),
    field('commitment', 'text', NEEDED),
    field('target', 'number'),
    ...inLanguages('label'),
    field('qualifier', 'code', { codes: 'qualifier' }),
    field('low', 'decimal'),
    field('high', 'decimal'),
    field('phrase', 'text'),
    field('currency', 'currency'),
    field('channels', 'names', SEVERAL),
    field('stage', 'code', { ...NEEDED, codes: 'stage' }),
    field('on', 'day', NEEDED),
    ...cited(false),
    ...said(false),
    ...computed(`refs label title commitment_name commitment_title target_item target_unit item unit
      qualifier_name channels_name stage_name target_name speaker_name counts_as_delivered updated_at as_of url`),
  ],
  parties: [
    field('ref', 'ref'),
    field('slug', 'text'),
    field('type', 'code', { ...NEEDED, codes: 'party_type' }),
    ...inLanguages('name'),
    ...inLanguages('short'),
    field('country', 'text'),
    field('iati_ref', 'text'),
    field('parent', 'text'),
    field('aliases', 'names', SEVERAL),
    ...computed(
      'refs name short type_name parent_name promises as_promiser as_beneficiary as_channel statements updated_at as_of url',
    ),
  ],
  flows: [
    field('dataset', 'text'),
    field('ref', 'text', NEEDED),
    field('code', 'text'),
    field('measure', 'code', { codes: 'measure' }),
    field('amount', 'decimal'),
    field('currency', 'currency'),
    field('value_date', 'day'),
    field('starts', 'day'),
    field('ends', 'day'),
    field('provider', 'text'),
    field('provider_code', 'text'),
    field('receiver', 'text'),
    field('receiver_code', 'text'),
    field('recipients', 'shares', SEVERAL),
    field('sectors', 'shares', SEVERAL),
    field('title', 'text'),
    field('description', 'text'),
    ...computed(`refs dataset_name dataset_as_of part_of measure_name provider_party provider_party_name receiver_party
      receiver_party_name activity commitment commitment_name updated_at as_of url`),
  ],
}

/** Of `title_en title_uk title_ja` one is enough. */
export const ONE_OF: Readonly<Record<Importable, readonly string[]>> = {
  commitments: ['title'],
  deliveries: [],
  parties: ['name'],
  flows: [],
}

export const fieldOf = (what: Importable, name: string): Field | undefined =>
  FIELDS[what].find((one) => one.name === name)

/** What names a record that the book has already; the first of them that a row gives is its name. */
export const KEYS: Readonly<Record<Importable, readonly string[]>> = {
  commitments: ['ref', 'slug'],
  deliveries: ['ref', 'delivery'],
  parties: ['ref', 'slug'],
  flows: ['ref'],
}
