/** `<Form view={view} action={anAction} submit={words}>` with fields inside: works without JavaScript too. */
import type { ReactNode } from 'react'
import type { View } from '#app/_server/view.ts'
import { FormBody } from '#app/_ui/form/form.client.tsx'
import type { FormAction } from '#app/_ui/form/state.ts'

type Props = {
  view: View
  /** A server action that hands its form to `perform`. */
  action: FormAction
  submit: string
  children?: ReactNode
  /** A lesser button, for forms in rows. */
  quiet?: boolean
  className?: string
  /** Tells apart the ids of several forms on one page. */
  name?: string
}

export function Form({ view: { words }, ...form }: Props) {
  const { t } = words
  return (
    <FormBody
      {...form}
      words={{
        flaws: t('account.form.flaws'),
        sign_in: t('account.sign_in_elsewhere'),
        optional: t('account.form.optional'),
        sending: t('account.form.sending'),
      }}
    />
  )
}
