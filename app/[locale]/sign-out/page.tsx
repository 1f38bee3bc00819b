/** Asks before signing out: a link alone must not end anybody's session. */
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { answered } from '#app/_server/answered.tsx'
import { openView, type Params, type Search } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { signOutAction } from './actions.ts'

type Props = { params: Params; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await wordsOf(params)
  return { title: t('account.sign_out.title'), robots: { index: false } }
}

export default answered(async function SignOut({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/sign-out', { open: true })
  const { t } = view.words
  if (!view.viewer) redirect(`/${view.locale}/sign-in`)
  const { name, email, role } = view.viewer
  return (
    <Frame view={view} active="desk">
      <div className="max-w-md">
        <h1 className="font-serif text-3xl">{t('account.sign_out.title')}</h1>
        <p className="mt-3 mb-6">
          {t('account.sign_out.text', { name, email, role: t(`codes.user_role.${role}`) })}
        </p>
        <form action={signOutAction} className="flex flex-wrap items-center gap-4">
          <button type="submit" className="button">
            {t('site.sign_out')}
          </button>
          <a className="link row-link" href={view.href('')}>
            {t('account.sign_out.stay')}
          </a>
        </form>
      </div>
    </Frame>
  )
})
