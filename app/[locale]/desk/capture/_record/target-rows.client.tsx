'use client'
/** What exactly is promised: a row for each number and amount, and an empty one. */
import { useContext } from 'react'
import { FormContext } from '#app/_ui/form/context.client.tsx'
import { Select, Text } from '#app/_ui/form/field.client.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'
import { worded } from '#app/[locale]/desk/capture/_record/desk-words.ts'

type Values = Readonly<Record<string, string>>

/** How many numbered rows the names of fields tell of. */
export const rowsIn = (values: Readonly<Record<string, unknown>>, name: string): number =>
  Object.keys(values).reduce((rows, key) => {
    const at = key.startsWith(`${name}.`) ? Number.parseInt(key.slice(name.length + 1), 10) : -1
    return Math.max(rows, at + 1)
  }, 0)

/** The same of what was typed, where an empty row is none. */
export const filledRows = (typed: Readonly<Record<string, readonly string[]>>, name: string): number =>
  rowsIn(Object.fromEntries(Object.entries(typed).filter(([, [text]]) => text?.trim())), name)

function TargetRow({ n, values }: { n: number; values: Values }) {
  const { words, options, language } = useDesk()
  const at = `targets.${n}.`
  const { field } = words
  return (
    <fieldset className="grid grid-cols-2 items-end gap-x-3 gap-y-2">
      <legend className="mb-1 text-soft text-xs">{worded(words.target, { n: n + 1 })}</legend>
      <input type="hidden" name={`${at}phrase`} value={values[`${at}phrase`] ?? ''} readOnly />
      <Text
        className="col-span-2"
        name={`${at}item.${language}`}
        label={field.item}
        value={values[`${at}item.${language}`]}
        optional
      />
      <Select
        name={`${at}qualifier`}
        label={field.qualifier}
        options={options.qualifier}
        value={values[`${at}qualifier`] ?? 'exactly'}
      />
      <Text name={`${at}low`} inputMode="decimal" label={field.number} value={values[`${at}low`]} optional />
      <Text
        name={`${at}unit.${language}`}
        label={field.unit}
        value={values[`${at}unit.${language}`]}
        optional
      />
      <Text
        name={`${at}high`}
        inputMode="decimal"
        label={field.number_to}
        value={values[`${at}high`]}
        optional
      />
      <Text
        name={`${at}currency`}
        label={field.currency}
        maxLength={3}
        value={values[`${at}currency`]}
        optional
      />
      <Select
        name={`${at}measure`}
        label={field.measure}
        options={options.measure}
        value={values[`${at}measure`] ?? 'pledge'}
      />
      <Select
        className="col-span-2"
        name={`${at}role`}
        label={field.role}
        options={options.role}
        value={values[`${at}role`] ?? 'not_said'}
      />
    </fieldset>
  )
}

/** A row without a word, a number or a currency is no row: its lists have a value from the start. */
const USUAL = ['exactly', 'pledge', 'not_said']

export function TargetRows({ values }: { values: Values }) {
  const { words } = useDesk()
  const { state } = useContext(FormContext)
  const given = rowsIn(values, 'targets')
  const rows = Math.max(given + 1, rowsIn(state.values, 'targets'))
  return (
    <More title={words.targets} fields={['targets.']} usual={USUAL} open={given > 0}>
      {[...Array(rows).keys()].map((n) => (
        <TargetRow key={n} n={n} values={values} />
      ))}
    </More>
  )
}
