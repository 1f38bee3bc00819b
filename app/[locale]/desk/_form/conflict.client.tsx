'use client'
/** Two versions side by side, when somebody else wrote while this form was open: what the book says, what was typed. */
import { useContext } from 'react'
import { FormContext } from '#app/_ui/form/context.client.tsx'

export type ConflictRow = {
  label: string
  /** The form's field. */
  name: string
  theirs: string
  /** Words for the codes that the field sends. */
  codes?: Readonly<Record<string, string>> | undefined
}
type Words = {
  title: string
  by: string
  how: string
  field: string
  theirs: string
  mine: string
  empty: string
  take: string
}
type Props = { words: Words; rows: readonly ConflictRow[]; submit: string; away: string }

export function Conflict({ words, rows, submit, away }: Props) {
  const { state } = useContext(FormContext)
  if (!state.flaws.some((flaw) => flaw.code === 'changed_meanwhile')) return null
  const mine = ({ name, codes }: ConflictRow) => {
    const typed = (state.values[name] ?? []).filter((value) => value !== '')
    return typed.map((value) => codes?.[value] ?? value).join('; ')
  }
  return (
    <section aria-labelledby="conflict-title" className="notice">
      <h2 id="conflict-title" className="font-semibold text-lg">
        {words.title}
      </h2>
      <p className="mt-1">{words.by}</p>
      <table className="records stack mt-3">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.theirs}</th>
            <th scope="col">{words.mine}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const own = mine(row)
            return (
              <tr key={row.name} className={own === row.theirs ? 'text-soft' : ''}>
                <th scope="row">{row.label}</th>
                <td data-label={words.theirs}>{row.theirs || words.empty}</td>
                <td data-label={words.mine}>
                  {own === row.theirs ? own || words.empty : <strong>{own || words.empty}</strong>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="mt-3">{words.how}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="submit" className="button">
          {submit}
        </button>
        <a className="link row-link" href={away}>
          {words.take}
        </a>
      </p>
    </section>
  )
}
