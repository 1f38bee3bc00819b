'use client'
/** A field for a file. With JavaScript what cannot be sent is told at once, before it travels. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Label, useField } from './context.client.tsx'

type Props = {
  label: string
  hint: string
  /** Endings and media types that the browser offers first. */
  accept: string
  /** What cannot be sent, in words; null where all is well. */
  check: (form: HTMLFormElement) => string | null
  optional?: boolean
  /** Beside the flaw, in the same breath. */
  also?: string | null
  note?: string | null
  children?: ReactNode
}

export function FileInput({
  label,
  hint,
  accept,
  check,
  optional,
  also = null,
  note = null,
  children,
}: Props) {
  const { id, flaw, key, optional: optionalWord } = useField('file')
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<string | null>(null)
  const latest = useRef(check)
  latest.current = check

  useEffect(() => {
    const form = field.current?.form
    const hold = (event: Event) => {
      const wrong = form ? latest.current(form) : null
      setTold(wrong)
      if (wrong === null) return
      event.preventDefault()
      field.current?.focus()
    }
    form?.addEventListener('submit', hold)
    return () => form?.removeEventListener('submit', hold)
  }, [])

  const wrong = told ?? flaw
  const described = [`${id}-hint`, wrong && `${id}-flaw`, also && `${id}-also`, note && `${id}-note`]
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label} {optional && <span className="font-normal text-soft">{optionalWord}</span>}
      </label>
      <Label name="file" label={label} />
      {children}
      <p id={`${id}-hint`} className="field-hint">
        {hint}
      </p>
      <div aria-live="polite">
        {wrong && (
          <p id={`${id}-flaw`} className="field-flaw">
            {wrong}
          </p>
        )}
        {also && (
          <p id={`${id}-also`} className="field-flaw">
            {also}
          </p>
        )}
      </div>
      {note && (
        <p id={`${id}-note`} className="field-hint">
          {note}
        </p>
      )}
      <input
        key={key}
        ref={field}
        id={id}
        name="file"
        type="file"
        accept={accept}
        aria-describedby={described.filter(Boolean).join(' ')}
        aria-invalid={wrong ? true : undefined}
        className="field-input mt-1"
        onChange={(event) => setTold(event.target.form ? check(event.target.form) : null)}
      />
    </div>
  )
}
