/** Records a statement from the desk: of a promise to choose, or of none. */
import { answered } from '#app/_server/answered.tsx'
import type { Params, Search } from '#app/_server/view.ts'
import { DeskPage } from '#app/[locale]/desk/_form/desk-page.tsx'
import { openDesk } from '#app/[locale]/desk/_form/open-desk.ts'
import { StatementForm } from '#app/[locale]/desk/_form/statement-form.tsx'

type Props = { params: Params; searchParams: Search }

export default answered(async function DeskStatement({ params, searchParams }: Props) {
  const view = await openDesk(params, searchParams, '/desk/statement', 'record_statement')
  return (
    <DeskPage view={view} page="statement">
      <StatementForm view={view} />
    </DeskPage>
  )
})
