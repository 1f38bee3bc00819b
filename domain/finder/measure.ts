/** Which measure of money a way of saying stands for: what is signed is a commitment, what is announced a pledge. */
import type { FoundLabel } from '#domain/finder/found'
import type { Modality } from '#domain/statement'
import type { Measure } from '#domain/target'

const said =
  (measure: Measure) =>
  (label: FoundLabel): Measure =>
    label === 'delivery' ? 'claimed_total' : measure

export const MEASURE_OF: Record<Modality, (label: FoundLabel) => Measure> = {
  signed: said('commitment'),
  agreed: said('commitment'),
  decided: said('allocation'),
  pledges: said('pledge'),
  will: said('pledge'),
  scheduled: said('pledge'),
  announced: said('pledge'),
  intends: said('pledge'),
  considers: said('pledge'),
  welcomed: said('pledge'),
  discussed: said('pledge'),
}
