// user list, role, disable, enable: who may write, and who may no longer.
import { listUsers } from '#db/queries/users'
import { disableUser, setUserRole } from '#db/verbs/users'
import { type Role, systemActor } from '#domain/permission'
import { type Command, text } from './command.ts'

const actor = systemActor('command line')

export const userList: Command = {
  takes: [],
  options: { json: { type: 'boolean' } },
  usage: '[--json]',
  about: 'List the users.',
  async run({ flags }, { store, say }) {
    const users = await listUsers(store.read)
    if (flags.json) say(JSON.stringify(users.map(({ id: _, seen: __, ...user }) => user)))
    else if (users.length === 0) say('There is no user yet.')
    else
      for (const { email, role, name, disabled } of users)
        say(`${email}\t${role}\t${disabled ? 'disabled' : 'active'}\t${name}`)
    return 0
  },
}

export const userRole: Command = {
  takes: ['EMAIL'],
  options: { role: { type: 'string' } },
  usage: '--role ROLE',
  about: 'Change what a user may do.',
  async run({ words: [email = ''], flags }, { store, say }) {
    // The verb's own parser says what a wrong role is.
    await setUserRole(store, { actor }, { email, role: text(flags.role) as Role })
    say(`${email} is ${text(flags.role)}.`)
    return 0
  },
}

const switching = (disabled: boolean): Command => ({
  takes: ['EMAIL'],
  options: {},
  usage: '',
  about: disabled ? 'End a user’s sessions and let no new one begin.' : 'Let a disabled user sign in again.',
  async run({ words: [email = ''] }, { store, say }) {
    await disableUser(store, { actor }, { email, disabled })
    say(`${email} is ${disabled ? 'disabled' : 'enabled'}.`)
    return 0
  },
})
export const userDisable = switching(true)
export const userEnable = switching(false)
