/** One user in the list, with the forms that change him. */
import type { View } from '#app/_server/view.ts'
import { Hidden } from '#app/_ui/form/choice.client.tsx'
import { Select } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import type { UserRow as User } from '#db/queries/users'
import { dayIn } from '#domain/day'
import { ROLES } from '#domain/permission'
import { disableAction, inviteAction, roleAction } from './actions.ts'
import { MadeLink } from './made-link.client.tsx'

type Props = { view: View; user: User; linkWords: { title: string; text: string; label: string } }

export function UserRow({ view, user, linkWords }: Props) {
  const { t, dayShort, stops } = view.words
  const { id, email, name } = user
  const roles = ROLES.map((value) => ({ value, label: t(`codes.user_role.${value}`) }))
  return (
    <tr>
      <th scope="row">
        <span className="font-medium">{name}</span>
        {id === view.viewer?.id && (
          <span className="text-soft">{stops.brackets.join(t('account.users.you'))}</span>
        )}
        <span className="block break-all text-soft">{email}</span>
      </th>
      <td data-label={t('account.users.state')}>
        <span>
          <span className={user.disabled ? 'tone-overdue font-medium' : ''}>
            {t(user.disabled ? 'account.users.disabled' : 'account.users.active')}
          </span>
          <span className="block text-soft">
            {user.seen === null
              ? t('account.users.never_seen')
              : t('account.users.seen', { day: dayShort(dayIn(view.timeZone, user.seen)) })}
          </span>
        </span>
      </td>
      <td data-label={t('account.fields.role')}>
        <Form
          view={view}
          action={roleAction}
          submit={t('account.users.change_role')}
          name={`role-${id}-`}
          className="flex flex-wrap items-end gap-2"
          quiet
        >
          <Hidden name="email" value={email} />
          <Select
            name="role"
            label={t('account.users.role_of', { name })}
            hideLabel
            value={user.role}
            options={roles}
          />
        </Form>
      </td>
      <td data-label={t('account.users.acts')}>
        <div className="flex flex-wrap items-start gap-2">
          <Form
            view={view}
            action={disableAction}
            submit={t(user.disabled ? 'account.users.enable' : 'account.users.disable')}
            name={`state-${id}-`}
            className="space-y-2"
            quiet
          >
            <Hidden name="email" value={email} />
            <Hidden name="disabled" value={String(!user.disabled)} />
          </Form>
          {!user.disabled && (
            <Form
              view={view}
              action={inviteAction}
              submit={t('account.users.new_link')}
              name={`link-${id}-`}
              className="space-y-2"
              quiet
            >
              <MadeLink words={linkWords} />
              <Hidden name="email" value={email} />
              <Hidden name="again" value="yes" />
            </Form>
          )}
        </div>
      </td>
    </tr>
  )
}
