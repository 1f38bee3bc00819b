/** Values that all rows have together: what no column gives first, then what may stand in for blank cells. */
import type { View } from '#app/_server/view.ts'
import { Day, Select, Text } from '#app/_ui/form/field.client.tsx'
import { Lists, listId } from '#app/[locale]/desk/_form/lists.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import { type Offers, offersOf } from '#app/[locale]/desk/_inputs/names.ts'
import { fieldText } from '#app/[locale]/desk/import/_job/field-text.ts'
import type { Job } from '#app/[locale]/desk/import/_job/job.ts'
import { choices } from '#db/queries/choices'
import { CODE_LISTS } from '#domain/import/field'
import { fieldOf } from '#domain/import/fields'
import { isNamedField, NAMED_FROM, sameFields } from '#domain/import/same-for-all'
import type { TableHead } from '#formats/in/table/head'
import type { Words } from '#messages/words'

type Props = { view: View; job: Job; head: TableHead }
type Of = { words: Words; job: Job; offers: Offers }

/** A record is shown by the name by which the list offers it. */
function shownOf({ job, offers }: Of, name: string): string {
  const value = job.options.constants?.[name] ?? ''
  if (!isNamedField(name)) return value
  const list = offers[NAMED_FROM[name]]
  return list.find(({ slug }) => slug === value)?.label ?? value
}

function SameField({ of, name, missing }: { of: Of; name: string; missing: boolean }) {
  const { words, job } = of
  const field = fieldOf(job.what, name)
  const given = {
    name: `same.${name}`,
    label: fieldText(words, job.what, name),
    value: shownOf(of, name),
    hint: name === 'document' ? words.t('importing.map.same.document_hint') : undefined,
    ...(missing ? { required: false } : { optional: true }),
  }
  if (isNamedField(name)) return <Named {...given} list={listId(NAMED_FROM[name])} />
  if (field?.codes) {
    const list = field.codes
    const options = CODE_LISTS[list].map((value) => ({
      value,
      label: words.t(`codes.${list as 'kind'}.${value as 'dialogue'}`),
    }))
    return (
      <Select
        {...given}
        empty={words.t(missing ? 'importing.map.same.choose' : 'importing.map.same.of_row')}
        options={options}
      />
    )
  }
  return field?.sort === 'day' ? <Day {...given} /> : <Text {...given} />
}

const grid = 'grid items-end gap-4 sm:grid-cols-2'

export async function SameForAll({ view, job, head }: Props) {
  const { words } = view
  const { t } = words
  const offers = offersOf(await choices(view.q), words)
  const of = { words, job, offers }
  const given = Object.keys(job.options.constants ?? {})
  // What was given stays in its place, though nothing is missing any more.
  const columns = new Set(head.columns.map(({ field }) => field))
  const { missing, others } = sameFields(job.what, [
    ...head.missing,
    ...given.filter((name) => !columns.has(name) && !head.missing.includes(name)),
  ])
  const fields = (names: readonly string[], lacking: boolean) => (
    <div className={grid}>
      {names.map((name) => (
        <SameField key={name} of={of} name={name} missing={lacking} />
      ))}
    </div>
  )
  const lists = [...missing, ...others].flatMap((name) => (isNamedField(name) ? NAMED_FROM[name] : []))
  const known = others.filter((name) => given.includes(name))
  return (
    <section aria-labelledby="same" className="border border-rule bg-sheet px-4 py-4">
      <h3 id="same" className="font-semibold text-lg">
        {t('importing.map.same.title')}
      </h3>
      <Lists offers={Object.fromEntries(lists.map((name) => [name, offers[name]]))} />
      <p className="field-hint mb-3 max-w-[68ch]">
        {t(missing.length > 0 ? 'importing.map.same.missing' : 'importing.map.same.lead')}
      </p>
      <div className="space-y-4">
        {missing.length > 0 && fields(missing, true)}
        {columns.has('ref') && (
          <Text
            name="list"
            label={t('importing.map.same.list')}
            hint={t('importing.map.same.list_hint')}
            value={job.options.list ?? ''}
            className="max-w-xl"
            optional
          />
        )}
        {others.length > 0 && (
          <More
            title={t('importing.map.same.others')}
            hint={t('importing.map.same.others_hint')}
            fields={others.map((name) => `same.${name}`)}
            open={known.length > 0}
          >
            {fields(others, false)}
          </More>
        )}
      </div>
    </section>
  )
}
