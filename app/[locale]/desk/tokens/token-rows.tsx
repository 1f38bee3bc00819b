/** A person's tokens: what for, what they may do, until when, last used, and revoking them. */
import type { View } from '#app/_server/view.ts'
import { Hidden } from '#app/_ui/form/choice.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import type { TokenRow } from '#db/queries/tokens'
import { dayIn } from '#domain/day'
import { revokeAction } from './actions.ts'

type Props = { view: View; tokens: readonly TokenRow[]; now: number }

function untilText({ words: { t, dayShort }, timeZone }: View, until: number | null, now: number): string {
  if (until === null) return t('api.tokens.no_end')
  return until <= now ? t('api.tokens.expired') : dayShort(dayIn(timeZone, until))
}

export function TokenRows({ view, tokens, now }: Props) {
  const { t, dayShort, list } = view.words
  return (
    <table className="records stack mt-3">
      <thead>
        <tr>
          <th scope="col">{t('api.tokens.name')}</th>
          <th scope="col">{t('api.tokens.scopes')}</th>
          <th scope="col">{t('api.tokens.until')}</th>
          <th scope="col">{t('api.tokens.used')}</th>
          <th scope="col">
            <span className="sr-only">{t('api.tokens.revoke')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <th scope="row">
              <span className="font-medium">{token.name}</span>
              <code className="block text-soft text-xs">{token.hint}…</code>
            </th>
            <td data-label={t('api.tokens.scopes')}>
              {list(token.scopes.map((scope) => t(`api.tokens.scope.${scope}`)))}
            </td>
            <td data-label={t('api.tokens.until')}>{untilText(view, token.expires_at, now)}</td>
            <td data-label={t('api.tokens.used')}>
              {token.last_used_at === null
                ? t('api.tokens.never')
                : dayShort(dayIn(view.timeZone, token.last_used_at))}
            </td>
            <td>
              <details>
                <summary className="link min-h-6 cursor-pointer">
                  {t('api.tokens.revoke')}
                  <span className="sr-only"> {token.name}</span>
                </summary>
                <p className="my-2 max-w-64 text-sm">{t('api.tokens.revoke_warning')}</p>
                <Form
                  view={view}
                  action={revokeAction}
                  submit={t('api.tokens.revoke_of', { name: token.name })}
                  name={`revoke-${token.id}-`}
                  quiet
                >
                  <Hidden name="id" value={token.id} />
                </Form>
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
