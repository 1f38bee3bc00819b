/** A part of the form, under a heading of its own. */
import type { ReactNode } from 'react'

export const Part = ({ title, hint, children }: { title: string; hint: string; children: ReactNode }) => (
  <section className="space-y-4">
    <div>
      <h3 className="font-semibold text-base">{title}</h3>
      <p className="field-hint">{hint}</p>
    </div>
    {children}
  </section>
)
