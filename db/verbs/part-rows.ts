/** The rows of what belongs to a record without being a row of its own history. */
import type { PartyRole } from '#domain/party'

/** Party ids in the order of the record. */
export type Sides = {
  readonly promisers: readonly string[]
  readonly beneficiaries: readonly string[]
  readonly channels: readonly string[]
}
export type ExternalRef = { readonly scheme: string; readonly value: string }
export type Refs = { readonly entity: string; readonly refs: readonly ExternalRef[] }
export type PartImages = { commitment_sides: Sides; external_refs: Refs }
export type PartName = keyof PartImages

export const SIDE_ROLES = {
  promisers: 'promiser',
  beneficiaries: 'beneficiary',
  channels: 'channel',
} as const satisfies Record<keyof Sides, PartyRole>
export const SIDES = Object.keys(SIDE_ROLES) as readonly (keyof Sides)[]

type Row = Readonly<Record<string, unknown>>
export const PART_ROWS: { readonly [P in PartName]: (id: string, image: PartImages[P]) => readonly Row[] } = {
  commitment_sides: (commitment_id, sides) =>
    SIDES.flatMap((side) =>
      [...new Set(sides[side])].map((party_id, position) => ({
        commitment_id,
        party_id,
        role: SIDE_ROLES[side],
        position,
      })),
    ),
  external_refs: (id, { entity, refs }) => refs.map(({ scheme, value }) => ({ scheme, value, entity, id })),
}
