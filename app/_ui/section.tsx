/** A part of a page: a thin rule, a small serif heading, a note at the right. */
import type { ReactNode } from 'react'

type Props = { title: string; note?: ReactNode; id?: string; children: ReactNode; className?: string }

export function Section({ title, note, id, children, className = '' }: Props) {
  return (
    <section
      aria-labelledby={id ? `${id}-title` : undefined}
      id={id}
      className={`section mt-10 ${className}`}
    >
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id ? `${id}-title` : undefined} className="font-semibold text-lg">
          {title}
        </h2>
        {note && <p className="text-soft text-xs">{note}</p>}
      </div>
      {children}
    </section>
  )
}
