/** Who may do what: each act names the least role it asks for. */
export const ROLES = ['viewer', 'contributor', 'editor', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** The acts that change the book. */
export const ACT_ROLES = {
  add_party: 'editor',
  add_meeting: 'editor',
  add_document: 'contributor',
  attach_text: 'editor',
  bring_text: 'editor',
  accept_candidate: 'editor',
  tie_candidate: 'editor',
  reject_candidate: 'contributor',
  reopen_candidate: 'contributor',
  record_statement: 'contributor',
  record_commitment: 'editor',
  edit_commitment: 'editor',
  link_commitments: 'editor',
  record_disagreement: 'editor',
  record_batch: 'contributor',
  report_stage: 'contributor',
  change_status: 'editor',
  log_look: 'contributor',
  import_table: 'editor',
  undo_act: 'editor',
  bulk_edit: 'editor',
  make_token: 'viewer',
  revoke_token: 'viewer',
  link_flow: 'editor',
  invite_user: 'administrator',
  set_user_role: 'administrator',
  disable_user: 'administrator',
  accept_invitation: 'viewer',
  rebuild_ledger: 'administrator',
  remove_seed: 'administrator',
} as const satisfies Record<string, Role>
export type ActName = keyof typeof ACT_ROLES

/** A person with a role, or the book itself (the seed, the command line). */
export type Actor = { type: 'user'; id: string; name: string; role: Role } | { type: 'system'; name: string }

/** The command line runs on the book's own machine and may do everything. */
export const systemActor = (name: string): Actor => ({ type: 'system', name })

export const atLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least)

export const may = (actor: Actor, act: ActName): boolean =>
  actor.type === 'system' || atLeast(actor.role, ACT_ROLES[act])
