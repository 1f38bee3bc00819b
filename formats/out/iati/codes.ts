/** How the book's own codes are said in those of IATI 2.03; what has no code there is null and stays in words. */
import type { Life, LinkType, Topic } from '#domain/commitment'
import type { PartyType } from '#domain/party'
import type { Act } from '#domain/statement'
import type { Fulfilment } from '#domain/status'
import type { Measure, ProviderRole } from '#domain/target'

/** DAC purpose codes (vocabulary 1). 23110 and 33110 hold what is unspecified in their sector; 99810 holds what is no aid sector. */
export const SECTORS: Record<Topic, { dac: string; humanitarian: boolean }> = {
  security: { dac: '99810', humanitarian: false },
  energy: { dac: '23110', humanitarian: false },
  mine_action: { dac: '15250', humanitarian: false },
  nuclear_safety: { dac: '23510', humanitarian: false },
  recovery: { dac: '73010', humanitarian: false },
  finance: { dac: '51010', humanitarian: false },
  sanctions: { dac: '99810', humanitarian: false },
  trade_investment: { dac: '33110', humanitarian: false },
  people_visas: { dac: '15190', humanitarian: false },
  diplomacy: { dac: '99810', humanitarian: false },
  humanitarian: { dac: '72010', humanitarian: true },
  other: { dac: '99810', humanitarian: false },
}

/** OrganisationType. */
export const ORGANISATION_TYPES: Record<PartyType, string> = {
  state: '10',
  government_body: '10',
  agency: '15',
  international_organisation: '40',
  firm: '70',
  group: '90',
  media: '90',
}
/** What the publisher of a book is, as long as it says nothing else: Other. */
export const PUBLISHER_TYPE = '90'

/** OrganisationRole. */
export const ROLES = { funding: '1', accountable: '2', extending: '3', implementing: '4' } as const
/** What a promiser is, beside answering for the promise: who only carries or hosts gives no funds. */
export const PROMISER_ROLES: Record<ProviderRole, (typeof ROLES)[keyof typeof ROLES]> = {
  donated: ROLES.funding,
  bought: ROLES.funding,
  grant: ROLES.funding,
  loan: ROLES.funding,
  guarantee: ROLES.funding,
  transported: ROLES.extending,
  hosted: ROLES.extending,
  not_said: ROLES.funding,
}

/** ActivityStatus: pipeline 1, implementation 2, closed 4, cancelled 5. */
export const STATUSES: Record<Fulfilment, string> = {
  not_known: '1',
  not_started: '1',
  in_progress: '2',
  partly_fulfilled: '2',
  fulfilled: '4',
  not_fulfilled: '5',
}
export const PIPELINE = '1'
export const IMPLEMENTATION = '2'
/** A life that decides the status whatever is recorded of fulfilment. */
export const LIFE_STATUSES: Record<Life, string | null> = { active: null, superseded: '5', withdrawn: '5' }

/** FinanceType. */
export const FINANCE_TYPES: Record<ProviderRole, string | null> = {
  donated: '110',
  bought: null,
  grant: '110',
  loan: '421',
  guarantee: '1100',
  transported: null,
  hosted: null,
  not_said: null,
}

/**
 * Where promised money of a measure goes: TransactionType, or a place of its own. What is set aside for a purpose is a
 * firm commitment in the words of IATI; a claimed total is only told.
 */
export type Place =
  | { as: 'transaction'; type: string }
  | { as: 'planned' }
  | { as: 'result' }
  | { as: 'words' }
export const MEASURE_PLACES: Record<Measure, Place> = {
  pledge: { as: 'transaction', type: '12' },
  commitment: { as: 'transaction', type: '2' },
  disbursement: { as: 'planned' },
  allocation: { as: 'transaction', type: '2' },
  in_kind_value: { as: 'result' },
  claimed_total: { as: 'words' },
}
/** TransactionType of money that was paid out. */
export const DISBURSEMENT = '3'

/** RelatedActivityType, seen from the record that has the link and from the one it points to. */
export const RELATED: Record<LinkType, { there: string; back: string } | null> = {
  part_of: { there: '1', back: '2' },
  includes_amount_of: { there: '2', back: '1' },
  supersedes: null,
  restates: null,
  may_overlap: null,
}

/** DocumentCategory of a document by what is said in it: objectives, or results. */
export const CATEGORIES: Record<Act, string> = {
  makes: 'A02',
  restates: 'A02',
  revises: 'A02',
  withdraws: 'A02',
  reports_progress: 'A08',
  reports_delivery: 'A08',
  claims_total: 'A08',
  contradicts: 'A08',
}
/** Activity web page. */
export const WEB_PAGE = 'A12'
