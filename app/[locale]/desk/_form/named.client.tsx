'use client'
/** A field for a record's name, with suggestions while one types; without JavaScript the browser suggests too. */
import { Field, type FieldProps } from '#app/_ui/form/field.client.tsx'

/** `list` is the id of a datalist on the page; by a blank `placeholder` a style sheet knows that something is typed. */
type Props = FieldProps & { list: string; placeholder?: string }

export const Named = ({ list, placeholder, ...field }: Props) => (
  <Field {...field}>
    {(given) => <input {...given} type="text" autoComplete="off" {...{ list, placeholder }} />}
  </Field>
)
