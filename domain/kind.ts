/** What sort of act was promised; each kind declares what it may promise, its ladder and its IATI mapping. */
import type { TargetForm } from '#domain/target'

type LadderMeaning = { stages: readonly string[]; deliveredFrom: string }

/** Stages a batch climbs, lowest first; from `deliveredFrom` on it counts as delivered. */
export const LADDERS = {
  goods: {
    stages: ['announced', 'contracted', 'shipped', 'handed_over', 'received', 'in_use'],
    deliveredFrom: 'handed_over',
  },
  money: { stages: ['announced', 'signed', 'disbursed', 'received'], deliveredFrom: 'disbursed' },
  agreement: { stages: ['agreed_in_principle', 'signed', 'ratified', 'in_force'], deliveredFrom: 'signed' },
  event: { stages: ['announced', 'date_set', 'held'], deliveredFrom: 'held' },
} as const satisfies Record<string, LadderMeaning>
export type Ladder = keyof typeof LADDERS
export type Stage = (typeof LADDERS)[Ladder]['stages'][number]

export const STAGES = [
  ...new Set(Object.values(LADDERS).flatMap((ladder) => [...ladder.stages])),
] as readonly Stage[]

type KindMeaning = {
  ladder: Ladder
  forms: readonly TargetForm[]
  iati: IatiMeaning
}
/**
 * IATI 2.03: whether it is an aid activity; where it is, its default aid type (OECD DAC codelist, null where the kind
 * alone does not tell it), and whether a delivered batch of money is money paid out or only what things are worth.
 */
type IatiMeaning = { activity: false } | { activity: true; aidType: string | null; paysOut: boolean }

export const KINDS = {
  dialogue: { ladder: 'event', forms: ['outcome'], iati: { activity: false } },
  conference_visit: { ladder: 'event', forms: ['outcome'], iati: { activity: false } },
  in_kind: {
    ladder: 'goods',
    forms: ['quantity', 'money', 'outcome'],
    iati: { activity: true, aidType: 'C01', paysOut: false },
  },
  financial: { ladder: 'money', forms: ['money'], iati: { activity: true, aidType: null, paysOut: true } },
  agreement: { ladder: 'agreement', forms: ['outcome'], iati: { activity: false } },
  policy_other: { ladder: 'agreement', forms: ['outcome', 'quantity', 'money'], iati: { activity: false } },
} as const satisfies Record<string, KindMeaning>
export type Kind = keyof typeof KINDS

export const ladderOf = (kind: Kind): LadderMeaning => LADDERS[KINDS[kind].ladder]
export const formsOf = (kind: Kind): readonly TargetForm[] => KINDS[kind].forms
export const iatiOf = (kind: Kind): IatiMeaning => KINDS[kind].iati

/** Kinds that are aid: they have a place in IATI. */
export const AID_KINDS: readonly Kind[] = (Object.keys(KINDS) as Kind[]).filter(
  (kind) => KINDS[kind].iati.activity,
)
