'use client'
/** The table's file: too large a one is told before it travels, and after a mistake that it must be chosen again. */
import { useContext } from 'react'
import { FormContext, useField } from '#app/_ui/form/context.client.tsx'
import { FileInput } from '#app/_ui/form/file.client.tsx'

type Props = {
  label: string
  hint: string
  accept: string
  /** In bytes. */
  limit: number
  words: { too_large: string; again: string }
}

export function FileField({ limit, words, ...field }: Props) {
  const { flaw } = useField('file')
  const { state } = useContext(FormContext)
  const check = (form: HTMLFormElement) => {
    const file = new FormData(form).get('file')
    return file instanceof File && file.size > limit ? words.too_large : null
  }
  // A browser lets no page fill in a file.
  const again = state.tries > 0 && !flaw ? words.again : null
  return <FileInput {...field} check={check} also={again} />
}
