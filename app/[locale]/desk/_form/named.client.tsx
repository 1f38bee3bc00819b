'use client'
/** A field for a record's name, with suggestions while one types; without JavaScript the browser suggests too. */
import { Field, type FieldProps } from '#app/_ui/form/field.client.tsx'

/** `list` is the id of a datalist on the page. */
export const Named = ({ list, ...field }: FieldProps & { list: string }) => (
  <Field {...field}>{(given) => <input {...given} type="text" list={list} autoComplete="off" />}</Field>
)
