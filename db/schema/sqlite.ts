/** The tables on SQLite. */
import { sqliteKit } from '#db/kit.sqlite'
import { defineSchema } from '#db/schema/index'

export const tables = defineSchema(sqliteKit)
export const {
  party,
  meeting,
  document,
  attached_text,
  citation,
  statement,
  commitment,
  commitment_party,
  target,
  link,
  disagreement,
  delivery,
  stage_report,
  status_change,
  look,
  decision,
  ledger,
  ledger_party,
  ledger_meeting,
  audit,
  audit_subject,
  version,
  external_ref,
  slug_alias,
  user,
  session,
  account,
  verification,
  rateLimit,
  invitation,
  setting,
} = tables
