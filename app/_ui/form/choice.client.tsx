'use client'
/** Fields that are ticked or carried: boxes, one of a few in the open, and hidden values. */
import { Label, useField } from '#app/_ui/form/context.client.tsx'

type Choice = { value: string; label: string; hint?: string | undefined }
type ChoicesProps = {
  name: string
  legend: string
  hint?: string | undefined
  options: readonly Choice[]
  /** What is ticked before anything was sent. */
  chosen?: readonly string[] | undefined
  optional?: boolean | undefined
}

function Choices({
  name,
  legend,
  hint,
  options,
  chosen = [],
  optional,
  type,
}: ChoicesProps & { type: string }) {
  const { id, typed, flaw, key, optional: word } = useField(name)
  const ticked = typed ?? chosen
  const described = [hint && `${id}-hint`, flaw && `${id}-flaw`].filter(Boolean).join(' ')
  return (
    <fieldset key={key} aria-describedby={described || undefined}>
      <legend className="field-label">
        {legend} {optional && <span className="font-normal text-soft">{word}</span>}
      </legend>
      <Label name={name} label={legend} />
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
      {options.map((option, at) => (
        <label key={option.value} className="flex min-h-8 items-start gap-2 py-1">
          {/* The first one bears the field's id, so that the summary's link leads to it. */}
          <input
            id={at === 0 ? id : undefined}
            className="mt-1 size-4 shrink-0 accent-ink"
            type={type}
            name={name}
            value={option.value}
            defaultChecked={ticked.includes(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span className="field-hint block">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** One of a few, all in sight. */
export const Radios = (props: ChoicesProps) => <Choices {...props} type="radio" />

/** Any of a few. */
export const Checks = (props: ChoicesProps) => <Choices {...props} type="checkbox" />

type CheckProps = { name: string; label: string; value?: string | undefined; checked?: boolean | undefined }

/** One box on its own. */
export function Check({ name, label, value = 'yes', checked = false }: CheckProps) {
  const { id, typed, flaw, key } = useField(name)
  return (
    <div key={key}>
      <label className="flex min-h-8 items-start gap-2 py-1">
        <input
          id={id}
          className="mt-1 size-4 shrink-0 accent-ink"
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={typed ? typed.includes(value) : checked}
          aria-describedby={flaw ? `${id}-flaw` : undefined}
          aria-invalid={flaw ? true : undefined}
        />
        <span>{label}</span>
      </label>
      {flaw && (
        <p id={`${id}-flaw`} className="field-flaw">
          {flaw}
        </p>
      )}
    </div>
  )
}

/** Carried along; after a colleague's change `n` becomes the version that is now known, so that sending again is meant. */
export function Hidden({ name, value }: { name: string; value: string }) {
  const { typed } = useField(name)
  return <input type="hidden" name={name} value={typed?.[0] ?? value} readOnly />
}
