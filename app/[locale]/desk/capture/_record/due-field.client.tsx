'use client'
/** The due phrase as said, and the window that the book reads it to, also while it is being changed. */
import { useRef, useState } from 'react'
import { Field } from '#app/_ui/form/field.client.tsx'
import { ask } from '#app/[locale]/desk/capture/_record/ask.ts'
import { useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'

const PATIENCE = 250

export function DueField({
  name,
  value,
  window,
}: {
  name: string
  value: string | undefined
  window: string
}) {
  const { words, language } = useDesk()
  const [read, setRead] = useState(window)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const readAgain = (phrase: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(async () => {
      const answer = await ask<{ window: string }>('window', { phrase })
      if (answer) setRead(answer.window)
    }, PATIENCE)
  }
  return (
    <div>
      <Field name={name} label={words.field.due_phrase} value={value} lang={language} optional>
        {(given) => (
          <input
            {...given}
            type="text"
            autoComplete="off"
            onInput={(event) => readAgain(event.currentTarget.value)}
          />
        )}
      </Field>
      {read && <p className="mt-0.5 text-soft text-xs">{read}</p>}
    </div>
  )
}
