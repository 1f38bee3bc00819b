/** The users of the book, for administrators: add, change the role, disable. */
import type { Metadata } from 'next'
import { answered } from '#app/_server/answered.tsx'
import { requireRole } from '#app/_server/require-role.ts'
import { openView, type Params, type Search } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { Radios } from '#app/_ui/form/choice.client.tsx'
import { Text } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { instant } from '#app/_ui/instant.ts'
import { listOpenLinks, listUsers } from '#db/queries/users'
import { ROLES } from '#domain/permission'
import { inviteAction } from './actions.ts'
import { MadeLink } from './made-link.client.tsx'
import { UserRow } from './user-row.tsx'

type Props = { params: Params; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await wordsOf(params)
  return { title: t('account.users.title'), robots: { index: false } }
}

export default answered(async function Users({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/users')
  await requireRole(view, 'invite_user')
  const { t } = view.words
  const [users, links] = [await listUsers(view.q), await listOpenLinks(view.q, Date.now())]
  const linkWords = {
    title: t('account.users.link_title', { email: '{email}' }),
    text: t('account.users.link_text', { until: '{until}' }),
    label: t('account.users.link_label'),
  }
  return (
    <Frame view={view} active="desk">
      <h1 className="font-serif text-3xl">{t('account.users.title')}</h1>
      <p className="mt-2 max-w-prose text-soft">{t('account.users.intro')}</p>

      <section className="section mt-8" aria-labelledby="list">
        <h2 id="list" className="font-semibold font-serif text-xl">
          {t('account.users.list_title', { count: users.length })}
        </h2>
        <table className="records stack mt-3">
          <thead>
            <tr>
              <th scope="col">{t('account.users.account')}</th>
              <th scope="col">{t('account.users.state')}</th>
              <th scope="col">{t('account.fields.role')}</th>
              <th scope="col">{t('account.users.acts')}</th>
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <UserRow key={user.id} view={view} user={user} linkWords={linkWords} />
            ))}
          </tbody>
        </table>
      </section>

      {links.length > 0 && (
        <section className="section mt-10" aria-labelledby="open">
          <h2 id="open" className="font-semibold font-serif text-xl">
            {t('account.users.open_title')}
          </h2>
          <ul className="mt-3 space-y-1">
            {links.map(({ email, role, until }) => (
              <li key={email} className="break-words">
                {email}
                {view.words.stops.dot}
                {t(`codes.user_role.${role}`)}
                {view.words.stops.dot}
                <span className="text-soft">{t('account.users.until', { until: instant(view, until) })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}

      <section className="section mt-10" aria-labelledby="add">
        <h2 id="add" className="font-semibold font-serif text-xl">
          {t('account.users.add_title')}
        </h2>
        <div className="mt-3 max-w-lg">
          <Form view={view} action={inviteAction} submit={t('account.users.add')} name="add-">
            <MadeLink words={linkWords} />
            <Text name="email" type="email" label={t('account.fields.email')} />
            <Radios
              name="role"
              legend={t('account.fields.role')}
              chosen={['editor']}
              options={ROLES.map((value) => ({
                value,
                label: t(`codes.user_role.${value}`),
                hint: t(`account.role_hints.${value}`),
              }))}
            />
          </Form>
        </div>
      </section>
    </Frame>
  )
})
