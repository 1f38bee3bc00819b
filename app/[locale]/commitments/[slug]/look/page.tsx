/** Logs that somebody looked for proof of fulfilment, and found none. */
import { answered } from '#app/_server/answered.tsx'
import type { Search } from '#app/_server/view.ts'
import { Day } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { sendLook } from '#app/[locale]/desk/_acts/outcomes.ts'
import { DeskPage } from '#app/[locale]/desk/_form/desk-page.tsx'
import { LookFields } from '#app/[locale]/desk/_form/look-fields.tsx'
import { openPromise, type SlugParams } from '#app/[locale]/desk/_form/open-desk.ts'

type Props = { params: SlugParams; searchParams: Search }

export default answered(async function LookForm({ params, searchParams }: Props) {
  const { view, promise } = await openPromise(params, searchParams, 'look', 'log_look')
  const { t, text, foreign } = view.words
  const { settling, slug } = promise.row
  return (
    <DeskPage view={view} page="look" promise={promise}>
      {settling && (
        <p className="notice mb-6">
          {t('desk.field.settling')}: <span {...foreign(settling)}>{text(settling)}</span>
        </p>
      )}
      <Form view={view} action={sendLook.bind(null, slug)} submit={t('desk.page.look.submit')}>
        <Day name="on" label={t('desk.field.looked_on')} value={view.today} />
        <LookFields view={view} needed />
      </Form>
    </DeskPage>
  )
})
