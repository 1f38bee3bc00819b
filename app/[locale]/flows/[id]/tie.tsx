/** The promise that a flow is tied to, and the form that ties it. */
import type { View } from '#app/_server/view.ts'
import { Hidden } from '#app/_ui/form/choice.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { Lists, listId } from '#app/[locale]/desk/_form/lists.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import { offersOf } from '#app/[locale]/desk/_inputs/names.ts'
import { choices } from '#db/queries/choices'
import type { FlowView } from '#db/queries/flow-by-id'
import { sendTie, sendUntie } from './actions.ts'

type Props = { found: FlowView; view: View; writes: boolean }

async function TieForm({ found, view }: Omit<Props, 'writes'>) {
  const { t } = view.words
  const { commitments } = offersOf(await choices(view.q), view.words)
  return (
    <div className="mt-4 max-w-xl">
      <Lists offers={{ commitments }} />
      <Form
        view={view}
        name="tie-"
        action={sendTie.bind(null, found.row.id)}
        submit={t('flows.tie.submit')}
        quiet
      >
        <Hidden name="n" value={String(found.row.n)} />
        <Named
          name="commitment"
          label={t('flows.tie.field')}
          hint={t('flows.tie.hint')}
          list={listId('commitments')}
        />
      </Form>
    </div>
  )
}

export function Tie({ found, view, writes }: Props) {
  const { t, text, foreign } = view.words
  const { commitment } = found.line
  return (
    <>
      {commitment ? (
        <p>
          <a
            className="link row-link"
            href={view.href(`/commitments/${commitment.slug}`)}
            {...foreign(commitment.title)}
          >
            {text(commitment.title)}
          </a>
        </p>
      ) : (
        <p>{t('flows.tie.none')}</p>
      )}
      <p className="text-soft text-xs">{t('flows.tie.note')}</p>
      {writes && commitment && (
        <div className="mt-3">
          <Form
            view={view}
            name="untie-"
            action={sendUntie.bind(null, found.row.id)}
            submit={t('flows.tie.undo')}
            quiet
          >
            <Hidden name="n" value={String(found.row.n)} />
          </Form>
        </div>
      )}
      {writes && <TieForm found={found} view={view} />}
    </>
  )
}
