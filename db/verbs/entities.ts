/** The tables whose rows have a history. */
import { tables } from '#db/schema/sqlite'

const ENTITIES = {
  party: tables.party,
  meeting: tables.meeting,
  document: tables.document,
  attached_text: tables.attached_text,
  citation: tables.citation,
  statement: tables.statement,
  commitment: tables.commitment,
  target: tables.target,
  link: tables.link,
  disagreement: tables.disagreement,
  delivery: tables.delivery,
  stage_report: tables.stage_report,
  look: tables.look,
  status_change: tables.status_change,
  decision: tables.decision,
  dataset: tables.dataset,
  activity: tables.activity,
  flow: tables.flow,
} as const
export const ENTITY_NAMES = Object.keys(ENTITIES) as readonly (keyof typeof ENTITIES)[]
export type Entity = keyof typeof ENTITIES
export type EntityRow<E extends Entity> = (typeof ENTITIES)[E]['$inferSelect']

/** Every entity's table has `id` and `n`; which one it is matters only to the row's type. */
export const entityTable = (entity: Entity) => ENTITIES[entity] as (typeof ENTITIES)['party']
