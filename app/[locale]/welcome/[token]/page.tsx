/** Where a one-time link leads: name and password for a new account, or a new password for an old one. */
import type { Metadata } from 'next'
import { answered } from '#app/_server/answered.tsx'
import { openView, type Search } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { Hidden } from '#app/_ui/form/choice.client.tsx'
import { Text } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { instant } from '#app/_ui/instant.ts'
import { findInvitation, type Invitation } from '#db/accounts/invitations'
import { problem } from '#domain/problem'
import type { Words } from '#messages/words'
import { welcomeAction } from './actions.ts'

type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await wordsOf(params)
  // The token stands in the address: no site that is linked from here may learn it.
  return { title: t('account.welcome.title'), robots: { index: false }, referrer: 'same-origin' }
}

function opening({ t }: Words, { email, role, name }: Invitation) {
  if (email === null)
    return { title: t('account.welcome.setup_title'), text: t('account.welcome.setup_text') }
  if (name !== null)
    return { title: t('account.welcome.again_title'), text: t('account.welcome.again_text', { email }) }
  return {
    title: t('account.welcome.title'),
    text: t('account.welcome.text', { email, role: t(`codes.user_role.${role}`) }),
  }
}

export default answered(async function Welcome({ params, searchParams }: Props) {
  const { token } = await params
  const view = await openView(params, searchParams, `/welcome/${token}`, { open: true })
  const { t } = view.words
  const link = await findInvitation(view.q, token, Date.now())
  if (!link) throw problem('link_spent')
  const { title, text } = opening(view.words, link)
  return (
    <Frame view={view}>
      <div className="max-w-md">
        <h1 className="font-serif text-3xl">{title}</h1>
        <p className="mt-3">{text}</p>
        <p className="mt-1 mb-6 text-soft text-sm">
          {t('account.welcome.until', { until: instant(view, link.until) })}
        </p>
        <Form
          view={view}
          action={welcomeAction}
          submit={t(link.name === null ? 'account.welcome.submit' : 'account.welcome.again_submit')}
        >
          <Hidden name="token" value={token} />
          {link.email === null && (
            <Text name="email" type="email" autoComplete="username" label={t('account.fields.email')} />
          )}
          <Text
            name="name"
            autoComplete="name"
            label={t('account.fields.name')}
            hint={t('account.welcome.name_hint')}
            value={link.name ?? ''}
          />
          {link.email !== null && (
            <input type="hidden" name="username" autoComplete="username" value={link.email} readOnly />
          )}
          <Text
            name="password"
            type="password"
            autoComplete="new-password"
            label={t('account.fields.password')}
            hint={t('account.welcome.password_hint')}
          />
        </Form>
      </div>
    </Frame>
  )
})
