/** Facts about a record: term beside description. */
import type { ReactNode } from 'react'

type Props = { fields: readonly (readonly [term: string, value: ReactNode] | null)[] }

export function FieldList({ fields }: Props) {
  const shown = fields.filter((field) => field !== null)
  return (
    <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[10rem_1fr]">
      {shown.map(([term, value]) => (
        <div key={term} className="contents">
          <dt className="text-soft max-sm:mt-2">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
