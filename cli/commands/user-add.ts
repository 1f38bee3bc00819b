// user add: makes an account from a password on standard input, or else a one-time link for its owner.
import { redeemInvitation } from '#db/accounts/invitations'
import { inviteUser } from '#db/verbs/users'
import { passwordFlaw } from '#domain/password'
import { ROLES, type Role, systemActor } from '#domain/permission'
import { Problem } from '#domain/problem'
import { instantText, welcomeLink } from '../prepare.ts'
import { Trouble } from '../run.mjs'
import { type Command, text } from './command.ts'

const actor = systemActor('command line')

function roleIn(given: string | undefined): Role {
  const role = ROLES.find((one) => one === given)
  if (role) return role
  throw new Trouble(`--role is ${given ? `"${given}"` : 'missing'}. Give one of: ${ROLES.join(', ')}.`)
}

export const userAdd: Command = {
  takes: ['EMAIL'],
  options: {
    role: { type: 'string' },
    name: { type: 'string' },
    'password-stdin': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  usage: '--role ROLE [--name NAME] [--password-stdin] [--json]',
  about: `Add a user (${ROLES.join(', ')}). Prints a one-time link, or reads the password.`,
  async run({ words: [email = ''], flags }, { store, settings, say, input }) {
    const role = roleIn(text(flags.role))
    const password = flags['password-stdin'] ? (await input()).replace(/\r?\n$/, '') : null
    const flaw = password === null ? null : passwordFlaw(password)
    if (flaw) throw new Problem(flaw)
    const { token, until } = await inviteUser(store, { actor }, { email, role })
    if (password !== null) {
      const name = text(flags.name) ?? email.split('@')[0] ?? email
      await redeemInvitation(store, { token, name, password })
      say(flags.json ? JSON.stringify({ email, role }) : `${email} can sign in as ${role}.`)
      return 0
    }
    const link = welcomeLink(settings.bookUrl, token)
    say(
      flags.json
        ? JSON.stringify({ email, role, link, until: new Date(until).toISOString() })
        : `${link}\nSend this to ${email} and to nobody else: it works once, until ${instantText(until)}.`,
    )
    return 0
  },
}

export const userLink: Command = {
  takes: ['EMAIL'],
  options: { json: { type: 'boolean' } },
  usage: '[--json]',
  about: 'Print a one-time link with which a user chooses a new password.',
  async run({ words: [email = ''], flags }, { store, settings, say }) {
    const { token, until } = await inviteUser(store, { actor }, { email, role: 'viewer', again: true })
    const link = welcomeLink(settings.bookUrl, token)
    say(
      flags.json
        ? JSON.stringify({ email, link, until: new Date(until).toISOString() })
        : `${link}\nIt works once, until ${instantText(until)}.`,
    )
    return 0
  },
}
