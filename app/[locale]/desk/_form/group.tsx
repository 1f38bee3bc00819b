/** Fields that belong together, under a small heading. */
import type { ReactNode } from 'react'

export const Group = ({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) => (
  <section className="section space-y-4">
    <div>
      <h2 className="font-semibold text-lg">{title}</h2>
      {hint && <p className="field-hint">{hint}</p>}
    </div>
    {children}
  </section>
)
