/** Signing in; also the door of a private book. */
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { answered } from '#app/_server/answered.tsx'
import { settings } from '#app/_server/book.ts'
import { openView, type Params, type Search } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { Hidden } from '#app/_ui/form/choice.client.tsx'
import { Text } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { innerPath } from '#domain/inner-path'
import { signInAction } from './actions.ts'

type Props = { params: Params; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await wordsOf(params)
  return { title: t('account.sign_in.title'), robots: { index: false } }
}

export default answered(async function SignIn({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/sign-in', { open: true })
  const { t } = view.words
  const to = innerPath(view.params.get('to'))
  if (view.viewer) redirect(`/${view.locale}${to ?? '/desk'}`)
  const isPrivate = settings().reading === 'private'
  return (
    <Frame view={view}>
      <div className="max-w-md">
        <h1 className="font-serif text-3xl">{t('account.sign_in.title')}</h1>
        <p className="mt-3 mb-6 text-soft">
          {t(isPrivate ? 'account.sign_in.text_private' : 'account.sign_in.text')}{' '}
          {!isPrivate && to && t('account.sign_in.go_on')}
        </p>
        <Form view={view} action={signInAction} submit={t('site.sign_in')}>
          <Text name="email" type="email" autoComplete="username" label={t('account.fields.email')} />
          <Text
            name="password"
            type="password"
            autoComplete="current-password"
            label={t('account.fields.password')}
          />
          <Hidden name="to" value={to ?? '/desk'} />
        </Form>
        <p className="mt-8 text-soft text-sm">{t('account.sign_in.forgotten')}</p>
      </div>
    </Frame>
  )
})
