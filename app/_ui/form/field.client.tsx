'use client'
/** Fields of a form: label, hint, what is wrong with it beside it, and the value that was typed. */
import type { ReactNode } from 'react'
import { Label, useField } from '#app/_ui/form/context.client.tsx'

export type FieldProps = {
  /** As the verb's input names it, such as `cite.quote.exact`: a flaw finds its field by it. */
  name: string
  label: string
  /** One short sentence under the label. */
  hint?: string | undefined
  /** The value before anything was typed. */
  value?: string | undefined
  optional?: boolean | undefined
  /** False where the browser must not insist, though the field is not called optional. */
  required?: boolean | undefined
  /** The language of what is typed, where it is not the page's. */
  lang?: string | undefined
  className?: string | undefined
  /** For fields whose place says what they are: the label is there for screen readers only. */
  hideLabel?: boolean | undefined
}
type Drawn = FieldProps & { children: (given: Attributes) => ReactNode }
type Attributes = {
  id: string
  name: string
  defaultValue: string
  required: boolean
  lang: string | undefined
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  className: string
}

export function Field({
  name,
  label,
  hint,
  value = '',
  optional,
  required = !optional,
  lang,
  className,
  hideLabel,
  children,
}: Drawn) {
  const { id, typed, flaw, key, optional: word } = useField(name)
  const described = [hint && `${id}-hint`, flaw && `${id}-flaw`].filter(Boolean).join(' ')
  return (
    <div className={className}>
      <label className={hideLabel ? 'sr-only' : 'field-label'} htmlFor={id}>
        {label} {optional && <span className="font-normal text-soft">{word}</span>}
      </label>
      <Label name={name} label={label} />
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {flaw && (
        <p id={`${id}-flaw`} className="field-flaw">
          {flaw}
        </p>
      )}
      <div key={key} className={hideLabel ? '' : 'mt-1'}>
        {children({
          id,
          name,
          defaultValue: typed ? (typed[0] ?? '') : value,
          required,
          lang,
          'aria-describedby': described || undefined,
          'aria-invalid': flaw ? true : undefined,
          className: 'field-input',
        })}
      </div>
    </div>
  )
}

type TextProps = FieldProps & {
  type?: 'text' | 'email' | 'password' | 'url' | 'search' | undefined
  autoComplete?: string | undefined
  inputMode?: 'decimal' | 'numeric' | undefined
  maxLength?: number | undefined
  /** The id of a datalist on the page. */
  list?: string | undefined
}

/** One line of text. */
export const Text = ({
  type = 'text',
  autoComplete = 'off',
  inputMode,
  maxLength,
  list,
  ...field
}: TextProps) => (
  <Field {...field}>
    {(given) => <input {...given} {...{ type, autoComplete, inputMode, maxLength, list }} />}
  </Field>
)

/** Several lines of text. */
export const TextArea = ({ rows = 4, ...field }: FieldProps & { rows?: number | undefined }) => (
  <Field {...field}>{(given) => <textarea {...given} rows={rows} />}</Field>
)

/** A day, in the browser's own calendar, as YYYY-MM-DD. */
export const Day = (field: FieldProps) => (
  <Field {...field}>{(given) => <input {...given} type="date" />}</Field>
)

export type Option = { value: string; label: string; group?: string | undefined }

/** One of a list. `empty` is the first line, which stands for nothing chosen. */
export const Select = ({
  options,
  empty,
  ...field
}: FieldProps & { options: readonly Option[]; empty?: string | undefined }) => {
  const groups = [...new Set(options.map((option) => option.group))]
  const drawn = (list: readonly Option[]) =>
    list.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))
  return (
    <Field {...field}>
      {(given) => (
        <select {...given} data-begins={given.defaultValue}>
          {empty !== undefined && <option value="">{empty}</option>}
          {groups.map((group) => {
            const list = drawn(options.filter((option) => option.group === group))
            return group === undefined ? (
              list
            ) : (
              <optgroup key={group} label={group}>
                {list}
              </optgroup>
            )
          })}
        </select>
      )}
    </Field>
  )
}
