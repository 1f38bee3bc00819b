'use client'
/** Where the text stands that was brought in a second time. */
import { useContext } from 'react'
import { FormContext } from '#app/_ui/form/context.client.tsx'

/** `base` is the address before the document's short name. */
export function SameText({ base, label }: { base: string; label: string }) {
  const { state } = useContext(FormContext)
  const slug = state.values.same?.[0]
  if (!slug || !state.flaws.some((flaw) => flaw.code === 'same_text')) return null
  return (
    <p className="notice">
      <a className="link row-link" href={`${base}/${encodeURIComponent(slug)}`}>
        {label}
      </a>
    </p>
  )
}
