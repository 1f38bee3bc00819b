// Who may do what.
import { describe, expect, it, test } from 'vitest'
import { ACT_ROLES, type ActName, atLeast, may, ROLES, type Role, systemActor } from '#domain/permission'

const actor = (role: Role) => ({ type: 'user', id: 'u', name: 'U', role }) as const

describe.each<[ActName, boolean, boolean, boolean, boolean]>([
  ['add_document', false, true, true, true],
  ['record_statement', false, true, true, true],
  ['record_batch', false, true, true, true],
  ['log_look', false, true, true, true],
  ['record_commitment', false, false, true, true],
  ['bring_text', false, false, true, true],
  ['accept_candidate', false, false, true, true],
  ['tie_candidate', false, false, true, true],
  ['reject_candidate', false, true, true, true],
  ['reopen_candidate', false, true, true, true],
  ['change_status', false, false, true, true],
  ['edit_commitment', false, false, true, true],
  ['set_user_role', false, false, false, true],
  ['remove_seed', false, false, false, true],
])('%s', (act, ...allowed) => {
  it.each(ROLES.map((role, n) => [role, allowed[n]] as const))('%s: %s', (role, yes) => {
    expect(may(actor(role), act)).toBe(yes)
  })
})

/** What concerns nobody but the person. */
const OWN_ACTS = ['accept_invitation', 'make_token', 'revoke_token']

test('a viewer only takes up an own invitation and keeps own tokens, an administrator may everything, the book itself too', () => {
  for (const act of Object.keys(ACT_ROLES) as ActName[]) {
    expect(may(actor('viewer'), act)).toBe(OWN_ACTS.includes(act))
    expect(may(actor('administrator'), act)).toBe(true)
    expect(may(systemActor('seed'), act)).toBe(true)
  }
})

test('roles are ordered', () => {
  expect(ROLES.filter((role) => atLeast(role, 'contributor'))).toEqual([
    'contributor',
    'editor',
    'administrator',
  ])
})
