'use client'
/** The commitments that may be the same as the one being recorded: it is one of them, or it is another. */
import { useContext } from 'react'
import { FormContext, Label } from '#app/_ui/form/context.client.tsx'
import type { FormRecord } from '#app/_ui/form/state.ts'

type Words = {
  title: string
  how: string
  same: string
  other: string
  other_hint: string
  new_tab: string
  submit: string
}

/** Fields of the answer; the first is where the refusal of the act points. */
const [SEEN, ANSWER, OTHER] = ['looked_at', 'same_as', 'other'] as const

/** Once said, it stays said while other fields are mended. */
function Carried({ seen }: { seen: string }) {
  return (
    <>
      <input type="hidden" name={SEEN} value={seen} readOnly />
      <input type="hidden" name={ANSWER} value={OTHER} readOnly />
    </>
  )
}

/** `of`: which records were asked about; an answer said while the book asks again holds for the same ones only. */
type Asked = { record: FormRecord; words: Words; id: string; of: string }

function Record({ record, words, id, of }: Asked) {
  const { slug, title, lang, about, quote, quoteLang, why, href } = record
  const choice = `${id}-${slug}`
  return (
    <li className="border-rule border-t py-3">
      <p className="font-serif text-lg">
        <a className="link row-link" href={href} lang={lang} target="_blank" rel="noreferrer">
          {title}
          <span className="sr-only"> {words.new_tab}</span>
        </a>
      </p>
      <p className="text-sm">{about}</p>
      {quote && (
        <p className="mt-1">
          <q className="quote" lang={quoteLang}>
            {quote}
          </q>
        </p>
      )}
      <p className="mt-1 text-soft text-sm">{why}</p>
      <label className="mt-1 flex min-h-8 items-start gap-2 py-1" htmlFor={choice}>
        <input
          id={choice}
          className="mt-1 size-4 shrink-0 accent-ink"
          type="radio"
          name={ANSWER}
          value={slug}
          data-of={of}
        />
        <span>
          {words.same} <span className="sr-only">{title}</span>
        </span>
      </label>
    </li>
  )
}

export function Similar({ words }: { words: Words }) {
  const { state, prefix } = useContext(FormContext)
  const records = state.alike ?? []
  const typed = (name: string) => state.values[name]?.[0]
  if (records.length === 0)
    return typed(ANSWER) === OTHER && !state.made ? <Carried seen={typed(SEEN) ?? ''} /> : null
  const id = `${prefix}${SEEN}`
  const of = records.map((one) => one.slug).join(',')
  return (
    <section aria-labelledby={`${id}-title`} className="notice" key={state.tries}>
      <h2 id={`${id}-title`} className="font-semibold text-lg">
        {words.title}
      </h2>
      <p className="mt-1">{words.how}</p>
      <input type="hidden" name={SEEN} value={of} readOnly />
      <Label name={SEEN} label={words.title} />
      <fieldset className="mt-3">
        <legend className="sr-only">{words.title}</legend>
        <ul>
          {records.map((record) => (
            <Record key={record.slug} record={record} words={words} id={id} of={of} />
          ))}
        </ul>
        <label className="flex min-h-8 items-start gap-2 border-rule border-t py-3" htmlFor={id}>
          <input
            id={id}
            className="mt-1 size-4 shrink-0 accent-ink"
            type="radio"
            name={ANSWER}
            value={OTHER}
            data-of={of}
          />
          <span>
            {words.other}
            <span className="field-hint block">{words.other_hint}</span>
          </span>
        </label>
      </fieldset>
      <button type="submit" className="button mt-1">
        {words.submit}
      </button>
    </section>
  )
}
