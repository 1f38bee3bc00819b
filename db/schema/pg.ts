/** The tables on PostgreSQL, for its migrations. */
import { pgKit } from '#db/kit.pg'
import { defineSchema } from '#db/schema/index'

export const {
  party, meeting, document, attached_text, citation, statement,
  commitment, commitment_party, target, link, disagreement,
  delivery, stage_report, status_change, look,
  ledger, ledger_party, ledger_meeting,
  audit, audit_subject, version, external_ref, slug_alias,
  user, session, account, verification, rateLimit, invitation, setting,
} = defineSchema(pgKit)
