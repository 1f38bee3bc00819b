'use client'
/** The field for a file. With JavaScript one that is too large is told before it travels. */
import { useContext, useEffect, useRef, useState } from 'react'
import { FormContext, Label, useField } from '#app/_ui/form/context.client.tsx'

type Props = {
  label: string
  hint: string
  /** Endings and media types that the browser offers first. */
  accept: string
  /** In bytes. */
  limit: number
  words: { too_large: string; again: string }
}

export function FileField({ label, hint, accept, limit, words }: Props) {
  const { id, flaw, key } = useField('file')
  const { state } = useContext(FormContext)
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<string | null>(null)
  const check = () => {
    const size = field.current?.files?.[0]?.size ?? 0
    const wrong = size > limit ? words.too_large : null
    setTold(wrong)
    return wrong
  }
  const latest = useRef(check)
  latest.current = check

  useEffect(() => {
    const form = field.current?.form
    const hold = (event: Event) => {
      if (latest.current() === null) return
      event.preventDefault()
      field.current?.focus()
    }
    form?.addEventListener('submit', hold)
    return () => form?.removeEventListener('submit', hold)
  }, [])

  const wrong = told ?? flaw
  // A browser lets no page fill in a file.
  const again = state.tries > 0 && !flaw
  const described = [`${id}-hint`, wrong && `${id}-flaw`, again && `${id}-again`].filter(Boolean).join(' ')
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <Label name="file" label={label} />
      <p id={`${id}-hint`} className="field-hint">
        {hint}
      </p>
      <div aria-live="polite">
        {wrong && (
          <p id={`${id}-flaw`} className="field-flaw">
            {wrong}
          </p>
        )}
        {again && (
          <p id={`${id}-again`} className="field-flaw">
            {words.again}
          </p>
        )}
      </div>
      <input
        key={key}
        ref={field}
        id={id}
        name="file"
        type="file"
        accept={accept}
        aria-describedby={described}
        aria-invalid={wrong ? true : undefined}
        className="field-input mt-1"
        onChange={check}
      />
    </div>
  )
}
