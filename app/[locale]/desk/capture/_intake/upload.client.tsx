'use client'
/** The file of a text: a file or text that is too large is told before it travels, and what was taken of one is kept. */
import { useContext } from 'react'
import { Hidden } from '#app/_ui/form/choice.client.tsx'
import { FormContext, useField } from '#app/_ui/form/context.client.tsx'
import { FileInput } from '#app/_ui/form/file.client.tsx'

type Props = {
  label: string
  hint: string
  accept: string
  /** In bytes. */
  fileLimit: number
  /** In letters. */
  textLimit: number
  words: { file_too_large: string; text_too_long: string; taken: string }
}

export function Upload({ fileLimit, textLimit, words, ...field }: Props) {
  const { typed } = useField('file')
  const { state } = useContext(FormContext)
  const tooMuch = (form: HTMLFormElement) => {
    const given = new FormData(form)
    const [file, text] = [given.get('file'), given.get('text')]
    if (file instanceof File && file.size > fileLimit) return words.file_too_large
    return typeof text === 'string' && text.length > textLimit * 2 ? words.text_too_long : null
  }
  const taken = typed !== null && (state.values.taken?.[0] ?? '') !== ''
  return (
    <FileInput {...field} check={tooMuch} note={taken ? words.taken : null} optional>
      <Hidden name="taken" value="" />
    </FileInput>
  )
}
