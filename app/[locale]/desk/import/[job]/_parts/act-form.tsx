/** A button about this job, as a form of its own. */
import type { View } from '#app/_server/view.ts'
import { Form } from '#app/_ui/form/form.tsx'
import type { FormAction } from '#app/_ui/form/state.ts'

type Props = {
  view: View
  job: string
  action: FormAction
  submit: string
  /** Tells apart the ids of several forms on one page. */
  name: string
  quiet?: boolean
}

export function ActForm({ view, job, action, submit, name, quiet = false }: Props) {
  return (
    <Form view={view} action={action} submit={submit} quiet={quiet} name={name} className="space-y-3">
      <input type="hidden" name="job" value={job} />
    </Form>
  )
}
