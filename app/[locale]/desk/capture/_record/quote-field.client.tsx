'use client'
/** The quotation, with its words counted while it changes. */
import { useState } from 'react'
import { Field } from '#app/_ui/form/field.client.tsx'
import { useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'
import { worded } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import { countWords, QUOTE_WORDS } from '#domain/citation'

export function QuoteField({ name, value = '' }: { name: string; value?: string | undefined }) {
  const { words, language } = useDesk()
  const [typed, setTyped] = useState(value)
  const count = countWords(typed)
  return (
    <div>
      <Field name={name} label={words.field.quote} hint={words.quote_hint} value={value} lang={language}>
        {(given) => (
          <textarea
            {...given}
            rows={3}
            className="field-input quote"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <p className={`mt-0.5 text-end text-xs ${count > QUOTE_WORDS ? 'field-flaw' : 'text-soft'}`}>
        {worded(words.quote_count, { count, most: QUOTE_WORDS })}
      </p>
    </div>
  )
}
