'use client'
/** The field for a file. With JavaScript a file or text that is too large is told at once, before it travels. */
import { useContext, useEffect, useId, useRef, useState } from 'react'
import { Hidden } from '#app/_ui/form/choice.client.tsx'
import { FormContext, Label, useField } from '#app/_ui/form/context.client.tsx'

type Props = {
  label: string
  hint: string
  /** Endings and media types that the browser offers first. */
  accept: string
  /** In bytes. */
  fileLimit: number
  /** In letters. */
  textLimit: number
  words: { file_too_large: string; text_too_long: string; taken: string }
}

/** What cannot be sent, in words; null where all is well. */
function tooMuch(form: HTMLFormElement, { fileLimit, textLimit, words }: Props): string | null {
  const given = new FormData(form)
  const file = given.get('file')
  const text = given.get('text')
  if (file instanceof File && file.size > fileLimit) return words.file_too_large
  return typeof text === 'string' && text.length > textLimit * 2 ? words.text_too_long : null
}

export function Upload(props: Props) {
  const { label, hint, accept, words } = props
  const { id, typed, flaw, key, optional } = useField('file')
  const { state } = useContext(FormContext)
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<string | null>(null)
  const noteId = useId()
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    const form = field.current?.form
    const hold = (event: Event) => {
      const wrong = form ? tooMuch(form, latest.current) : null
      setTold(wrong)
      if (wrong === null) return
      event.preventDefault()
      field.current?.focus()
    }
    form?.addEventListener('submit', hold)
    return () => form?.removeEventListener('submit', hold)
  }, [])

  const wrong = told ?? flaw
  const taken = typed !== null && (state.values.taken?.[0] ?? '') !== ''
  const described = [`${id}-hint`, wrong && `${id}-flaw`, taken && noteId].filter(Boolean).join(' ')
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label} <span className="font-normal text-soft">{optional}</span>
      </label>
      <Label name="file" label={label} />
      <Hidden name="taken" value="" />
      <p id={`${id}-hint`} className="field-hint">
        {hint}
      </p>
      <div aria-live="polite">
        {wrong && (
          <p id={`${id}-flaw`} className="field-flaw">
            {wrong}
          </p>
        )}
      </div>
      {taken && (
        <p id={noteId} className="field-hint">
          {words.taken}
        </p>
      )}
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
        onChange={(event) => setTold(event.target.form ? tooMuch(event.target.form, props) : null)}
      />
    </div>
  )
}
