'use client'
/** Adds a party that the text names and the book does not know, without leaving the record. */
import { useContext, useRef } from 'react'
import { FormContext, useMade } from '#app/_ui/form/context.client.tsx'
import { Select, Text } from '#app/_ui/form/field.client.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'

const AT = 'new_party.'

export function NewParty({ unknown }: { unknown: readonly string[] }) {
  const { words, options, language } = useDesk()
  const { state } = useContext(FormContext)
  const made = useMade()
  const button = useRef<HTMLButtonElement>(null)
  const left = unknown.filter((name) => name !== made?.slug)
  return (
    <More
      title={words.new_party}
      hint={words.new_party_hint}
      fields={[AT]}
      usual={[language, 'state']}
      open={left.length > 0}
    >
      {/* Enter would press the form's first button, which decides the sentence. */}
      <fieldset
        key={state.tries}
        className="grid grid-cols-2 items-end gap-x-3 gap-y-2"
        onKeyDown={(event) => {
          const typing = event.target instanceof HTMLInputElement && !event.nativeEvent.isComposing
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !typing) return
          event.preventDefault()
          button.current?.click()
        }}
      >
        <legend className="sr-only">{words.new_party}</legend>
        <input type="hidden" name={`${AT}language`} value={language} readOnly />
        <Text
          className="col-span-2"
          name={`${AT}name`}
          label={words.field.name}
          lang={language}
          value={left[0]}
          optional
        />
        <Select
          name={`${AT}type`}
          label={words.field.party_type}
          options={options.party_type}
          value="government_body"
        />
        <Text
          name={`${AT}country`}
          label={words.field.country}
          hint={words.hint.country}
          maxLength={2}
          optional
        />
        <button ref={button} type="submit" name="do" value="party" className="button button-quiet col-span-2">
          {words.add_party}
        </button>
      </fieldset>
    </More>
  )
}
