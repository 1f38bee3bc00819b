/** A person's tokens for programs: which there are, making one, revoking one. */
import { answered } from '#app/_server/answered.tsx'
import { sendToSignIn } from '#app/_server/require-role.ts'
import { openView, type Params, type Search } from '#app/_server/view.ts'
import { Checks } from '#app/_ui/form/choice.client.tsx'
import { Select, Text } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { Section } from '#app/_ui/section.tsx'
import { listTokens } from '#db/queries/tokens'
import { SCOPES, TOKEN_DAYS } from '#domain/token'
import { makeAction } from './actions.ts'
import { MadeToken } from './made-token.client.tsx'
import { TokenRows } from './token-rows.tsx'

type Props = { params: Params; searchParams: Search }

export default answered(async function Tokens({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/desk/tokens')
  const { viewer } = view
  if (!viewer) return sendToSignIn(view.locale, view.path, view.params)
  const { t } = view.words
  const tokens = await listTokens(view.q, viewer.id)
  return (
    <Frame view={view} active="desk">
      <title>{`${t('api.tokens.title')} · ${t('site.name')}`}</title>
      <PageHead view={view} title={t('api.tokens.title')} up={[{ path: '/desk', label: t('desk.title') }]}>
        {t('api.tokens.lead')}{' '}
        <a className="link row-link" href={view.href('/api')}>
          {t('api.title')}
        </a>
      </PageHead>
      <Section id="new" title={t('api.tokens.new_title')}>
        <div className="max-w-lg">
          <Form view={view} action={makeAction} submit={t('api.tokens.make')}>
            <MadeToken
              words={{
                title: t('api.tokens.made_title', { name: '{name}' }),
                text: t('api.tokens.made_text'),
                label: t('api.tokens.made_label'),
                copy: t('api.tokens.copy'),
                copied: t('api.tokens.copied'),
              }}
            />
            <Text name="name" label={t('api.tokens.name')} hint={t('api.tokens.name_hint')} maxLength={300} />
            <Checks
              name="scopes"
              legend={t('api.tokens.scopes')}
              chosen={['read']}
              options={SCOPES.map((value) => ({
                value,
                label: t(`api.tokens.scope.${value}`),
                hint: t(`api.tokens.scope_hint.${value}`),
              }))}
            />
            <Select
              name="days"
              label={t('api.tokens.days')}
              value="90"
              options={TOKEN_DAYS.map((days) => ({
                value: String(days),
                label: t(days === null ? 'api.tokens.lives.none' : `api.tokens.lives.days_${days}`),
              }))}
            />
          </Form>
        </div>
      </Section>
      <Section id="list" title={t('api.tokens.list', { count: tokens.length })}>
        {tokens.length > 0 ? (
          <TokenRows view={view} tokens={tokens} now={Date.now()} />
        ) : (
          <p className="text-soft">{t('api.tokens.none')}</p>
        )}
      </Section>
    </Frame>
  )
})
