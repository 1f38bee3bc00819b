/** Whose words speak for a promise, and for its fulfilment. */
import { belongsTo, type Lineage } from '#domain/party'

export const ATTESTATIONS = ['promiser', 'beneficiary', 'both', 'third_party'] as const
export type Attestation = (typeof ATTESTATIONS)[number]

export const EVIDENCES = [
  'not_looked',
  'none_found',
  'promiser_claim',
  'beneficiary_claim',
  'both_sides',
  'third_party',
] as const
export type Evidence = (typeof EVIDENCES)[number]

export type Sides = { promisers: readonly string[]; beneficiaries: readonly string[] }

type Voices = { promiser: boolean; beneficiary: boolean; thirdParty: boolean }

/** Sorts accounts by side. Where all promise each other, one account is a promiser's and a second one the other side's. */
function voices(sides: Sides, accounts: readonly Lineage[]): Voices {
  const mutual = sides.promisers.filter((id) => sides.beneficiaries.includes(id))
  const heard = new Set(mutual.filter((id) => accounts.some((lineage) => lineage.includes(id))))
  const onlyPromisers = sides.promisers.filter((id) => !mutual.includes(id))
  const onlyBeneficiaries = sides.beneficiaries.filter((id) => !mutual.includes(id))
  return {
    promiser: heard.size > 0 || accounts.some((a) => belongsTo(a, onlyPromisers)),
    beneficiary: heard.size > 1 || accounts.some((a) => belongsTo(a, onlyBeneficiaries)),
    // Nobody knows whose words a statement without an account is: that is no third party.
    thirdParty: accounts.some(
      (a) => a.length > 0 && !belongsTo(a, [...sides.promisers, ...sides.beneficiaries]),
    ),
  }
}

/** Whose account says that it was promised; null where no statement does. */
export function attestedBy(sides: Sides, accounts: readonly Lineage[]): Attestation | null {
  const heard = voices(sides, accounts)
  if (heard.promiser && heard.beneficiary) return 'both'
  if (heard.promiser) return 'promiser'
  if (heard.beneficiary) return 'beneficiary'
  return heard.thirdParty ? 'third_party' : null
}

/** What stands behind fulfilment: the speakers of the cited statements, else whether anybody looked. */
export function evidenceOf(sides: Sides, accounts: readonly Lineage[], looks: number): Evidence {
  const heard = voices(sides, accounts)
  if (heard.thirdParty) return 'third_party'
  if (heard.promiser && heard.beneficiary) return 'both_sides'
  if (heard.promiser) return 'promiser_claim'
  if (heard.beneficiary) return 'beneficiary_claim'
  return looks > 0 ? 'none_found' : 'not_looked'
}
