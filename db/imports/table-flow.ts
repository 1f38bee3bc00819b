/** A flow as the row of a table gives it: names beside codes stay as the book has them. */
import type { FlowInput, FlowPart } from '#domain/flow'

type Parts = readonly FlowPart[]

/** What the one does not say, the other may say. */
const within = (given: FlowPart, present: FlowPart | undefined): boolean =>
  present !== undefined &&
  given.code === present.code &&
  given.share === present.share &&
  (given.name === null || given.name === present.name) &&
  (given.vocabulary === null || given.vocabulary === present.vocabulary)

const kept = <P extends Parts>(given: P, present: P): P =>
  given.length === present.length && given.every((one, at) => within(one, present[at])) ? present : given

type Present = {
  readonly places: FlowInput['places'] & object
  readonly sectors: FlowInput['sectors'] & object
}

export function tableFlow(input: FlowInput, present: Present | undefined): FlowInput {
  if (!present) return input
  return {
    ...input,
    ...(input.places ? { places: kept(input.places, present.places) } : {}),
    ...(input.sectors ? { sectors: kept(input.sectors, present.sectors) } : {}),
  }
}
