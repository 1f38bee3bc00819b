'use client'
/** Promises of the book that the words may belong to: likely ones with their quotations, and any other by name. */
import { useContext, useEffect, useRef, useState } from 'react'
import { FormContext, useField } from '#app/_ui/form/context.client.tsx'
import { Select } from '#app/_ui/form/field.client.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import type { Candidate, Likely } from '#app/[locale]/desk/capture/_record/candidate.ts'
import { Key, useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'
import { worded } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import { spanMark } from '#domain/passage'

export const LOOKED_AT = 'looked_at'
export const TIE_BUTTON = 'tie-button'

function LikelyOne({ one, n, chosen }: { one: Likely; n: number; chosen: boolean }) {
  const { words } = useDesk()
  return (
    <li className="flex items-start gap-2 border-rule border-t py-1.5">
      <input
        id={`likely-${n}`}
        type="radio"
        name="tie.to"
        value={one.slug}
        defaultChecked={chosen}
        data-likely={n}
        className="mt-1 size-4 shrink-0 accent-ink"
      />
      <div className="min-w-0">
        <label htmlFor={`likely-${n}`} className="block font-medium" lang={one.lang}>
          {one.title}
          <Key of={String(n)} />
        </label>
        <q lang={one.quoteLang} className="quote text-sm">
          {one.quote}
        </q>
        <p className="text-soft text-xs">
          <span className="block">{one.about}</span>
          {one.why}{' '}
          <a
            className="link row-link"
            href={one.href}
            target="_blank"
            rel="noreferrer"
            aria-label={worded(words.open_one, { title: one.title })}
          >
            {words.open}
          </a>
        </p>
      </div>
    </li>
  )
}

/** Seen and found to be another: without this tick an alike promise is not recorded. */
function Another({ likely, at }: { likely: readonly Likely[]; at: string }) {
  const { words } = useDesk()
  const { typed, flaw, key } = useField(LOOKED_AT)
  const before = (typed ?? []).flatMap((slugs) => slugs.split(' ')).filter(Boolean)
  const value = [...new Set([...before, ...likely.map((one) => one.slug)])].join(' ')
  const refused = useContext(FormContext).state.flaws.some((one) => one.code === 'similar_exists')
  const box = useRef<HTMLInputElement>(null)
  // What is ticked while the book is asking again holds, where it asks about the same promises.
  const question = `${at} ${value}`
  const [answered, answer] = useState('')
  // After the summary has taken it: what is typed on blindly must not decide anything.
  useEffect(() => {
    if (refused && key) box.current?.focus()
  }, [refused, key])
  return (
    <div key={key}>
      <label className="flex min-h-8 items-start gap-2 border-rule border-t py-2">
        <input
          ref={box}
          id={LOOKED_AT}
          type="checkbox"
          name={LOOKED_AT}
          value={value}
          defaultChecked={before.length > 0 || answered === question}
          onChange={(event) => answer(event.target.checked ? question : '')}
          className="mt-1 size-4 shrink-0 accent-ink"
        />
        <span>{words.another}</span>
      </label>
      {flaw && <p className="field-flaw">{flaw}</p>}
    </div>
  )
}

type Props = { likely: readonly Likely[]; candidate: Candidate }

export function LikelyPromises({ likely, candidate }: Props) {
  const { words, options } = useDesk()
  const { typed } = useField('tie.to')
  const { flaw } = useField('tie.other')
  const looked = useField(LOOKED_AT)
  const alike = likely.filter((one) => one.alike)
  const list = (
    <ul className="clear-both">
      {likely.map((one, n) => (
        <LikelyOne key={one.slug} one={one} n={n + 1} chosen={typed?.includes(one.slug) ?? false} />
      ))}
    </ul>
  )
  const tying = (
    <div className="space-y-2 border-rule border-t pt-2">
      <Named name="tie.other" label={words.other} list="names-commitments" optional />
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_auto]">
        <Select name="tie.act" label={words.act} options={options.act} value={candidate.act} />
        <button id={TIE_BUTTON} type="submit" name="do" value="tie" className="button button-quiet">
          {words.tie}
        </button>
      </div>
    </div>
  )
  const open = alike.length > 0 || Boolean(flaw) || candidate.label === 'delivery'
  return (
    <details
      key={`${open}`}
      id="tie"
      className={alike.length > 0 ? 'notice' : 'border-rule border-y py-2'}
      open={open}
    >
      <summary className="cursor-pointer font-semibold">
        {alike.length > 0 ? words.likely : words.likely_none}
        {likely.length > 0 && <span className="ms-2 font-normal text-soft">{likely.length}</span>}
        <Key of="T" />
      </summary>
      {alike.length > 0 && <p className="mb-2 text-sm">{words.likely_lead}</p>}
      {list}
      {tying}
      {(alike.length > 0 || Boolean(looked.typed?.[0])) && (
        <Another likely={alike} at={spanMark(candidate)} />
      )}
    </details>
  )
}
