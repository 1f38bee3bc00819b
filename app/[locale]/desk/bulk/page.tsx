/** Edit of many: the promises that were selected, and what should be the same for all of them. */
import { answered } from '#app/_server/answered.tsx'
import { requireRole } from '#app/_server/require-role.ts'
import { openView, type Params, type Search, type View } from '#app/_server/view.ts'
import { Select } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { MarkSquare } from '#app/_ui/mark.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { Section } from '#app/_ui/section.tsx'
import { fieldText } from '#app/[locale]/desk/import/_job/field-text.ts'
import { planBulk } from './action.ts'
import { BULK, bulkOptions } from './fields.ts'
import { type Selected, selectedIn } from './selected.ts'

type Props = { params: Params; searchParams: Search }

function List({ view, selected: { lines, total } }: { view: View; selected: Selected }) {
  const { t, text, foreign } = view.words
  return (
    <ul className="space-y-1">
      {lines.map((line) => (
        <li key={line.slug} className="flex gap-2">
          <span className="pt-0.5">
            <MarkSquare mark={line.mark} />
          </span>
          <span {...foreign(line.title)}>{text(line.title)}</span>
        </li>
      ))}
      {total > lines.length && (
        <li className="text-soft">{t('importing.bulk.more', { count: total - lines.length })}</li>
      )}
    </ul>
  )
}

function EditForm({ view, chosen }: { view: View; chosen: Selected['chosen'] }) {
  const { words } = view
  const { t } = words
  const options = bulkOptions(words)
  return (
    <Form view={view} action={planBulk} submit={t('importing.bulk.submit')} className="max-w-3xl space-y-5">
      <input type="hidden" name="day" value={view.day} />
      {'filter' in chosen ? (
        <>
          <input type="hidden" name="all" value="1" />
          <input type="hidden" name="filter" value={chosen.filter} />
        </>
      ) : (
        chosen.commitments.map((slug) => <input key={slug} type="hidden" name="c" value={slug} />)
      )}
      <div className="grid items-end gap-4 sm:grid-cols-3">
        {BULK.map((name) => (
          <Select
            key={name}
            name={`fields.${name}`}
            label={fieldText(words, 'commitments', name)}
            empty={t('importing.bulk.keep')}
            options={options[name]}
            optional
          />
        ))}
      </div>
    </Form>
  )
}

export default answered(async function Bulk({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/desk/bulk')
  await requireRole(view, 'bulk_edit')
  const { t } = view.words
  const selected = await selectedIn(view)
  const back = view.href('/commitments', new URLSearchParams(view.params.get('filter') ?? ''))
  return (
    <Frame view={view} active="desk">
      <title>{`${t('importing.bulk.title')} · ${t('site.name')}`}</title>
      <PageHead
        view={view}
        title={t('importing.bulk.title')}
        up={[{ path: '/commitments', label: t('site.nav.commitments') }]}
      >
        {t('importing.bulk.lead')}
      </PageHead>
      {selected.total === 0 ? (
        <p className="notice" role="status">
          {t('importing.bulk.none')}
        </p>
      ) : (
        <>
          <EditForm view={view} chosen={selected.chosen} />
          <Section id="selected" title={t('importing.bulk.selected', { count: selected.total })}>
            <List view={view} selected={selected} />
          </Section>
        </>
      )}
      <p className="mt-6">
        <a className="link row-link" href={back}>
          {t('importing.bulk.back')}
        </a>
      </p>
    </Frame>
  )
})
