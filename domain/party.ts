/** Who promises, receives, speaks or publishes. */
export const PARTY_TYPES = [
  'state',
  'government_body',
  'agency',
  'international_organisation',
  'firm',
  'group',
  'media',
] as const
export type PartyType = (typeof PARTY_TYPES)[number]

/** Newspapers print promises and make none. */
export const isSide = (type: PartyType): boolean => type !== 'media'

/** The part a party plays in one commitment. */
export const PARTY_ROLES = ['promiser', 'beneficiary', 'channel'] as const
export type PartyRole = (typeof PARTY_ROLES)[number]

/** A party and those it belongs to, nearest first: MOFA Japan, Japan. */
export type Lineage = readonly string[]

/** True where a party or one it belongs to is among others. */
export const belongsTo = (lineage: Lineage, parties: readonly string[]): boolean =>
  lineage.some((id) => parties.includes(id))
