/** Records what was said about a promise. */
import { answered } from '#app/_server/answered.tsx'
import type { Search } from '#app/_server/view.ts'
import { DeskPage } from '#app/[locale]/desk/_form/desk-page.tsx'
import { openPromise, type SlugParams } from '#app/[locale]/desk/_form/open-desk.ts'
import { StatementForm } from '#app/[locale]/desk/_form/statement-form.tsx'

type Props = { params: SlugParams; searchParams: Search }

export default answered(async function PromiseStatement({ params, searchParams }: Props) {
  const { view, promise } = await openPromise(params, searchParams, 'statement', 'record_statement')
  return (
    <DeskPage view={view} page="statement" promise={promise}>
      <StatementForm view={view} promise={promise} />
    </DeskPage>
  )
})
