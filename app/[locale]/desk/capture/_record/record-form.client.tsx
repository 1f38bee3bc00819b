'use client'
/** The panel of an undecided passage: why, what it may belong to, the record, and the decision. */
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import { FormContext } from '#app/_ui/form/context.client.tsx'
import { FlawSummary } from '#app/_ui/form/flaw-summary.client.tsx'
import type { FormState } from '#app/_ui/form/state.ts'
import type { Candidate, Likely } from '#app/[locale]/desk/capture/_record/candidate.ts'
import { DecideButtons } from '#app/[locale]/desk/capture/_record/decide-buttons.client.tsx'
import { useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'
import { LikelyPromises } from '#app/[locale]/desk/capture/_record/likely-promises.client.tsx'
import { NewParty } from '#app/[locale]/desk/capture/_record/new-party.client.tsx'
import { RecordFields } from '#app/[locale]/desk/capture/_record/record-fields.client.tsx'
import { useOneAtATime } from '#app/[locale]/desk/capture/_record/use-one-at-a-time.ts'
import { spanMark } from '#domain/passage'

type Props = {
  form: RefObject<HTMLFormElement | null>
  send: (data: FormData) => void
  state: FormState
  pending: boolean
  candidate: Candidate
  likely: readonly Likely[]
  /** A second record of a sentence that has one. */
  further: boolean
  mayAccept: boolean
  document: string
  sha256: string
  fluent: boolean
  onlyOpen: boolean
  onTyped(): void
  /** False keeps the form back. */
  onSend(button: HTMLElement | null): boolean
  onMend(): void
  onTie(): void
}

function Why({ candidate }: { candidate: Candidate }) {
  const { words } = useDesk()
  if (candidate.label === null) return <p className="text-soft text-sm">{words.why_by_hand}</p>
  return (
    <div className="text-sm">
      <h3 className="font-medium font-sans text-soft text-xs">{words.why}</h3>
      <ul className="list-disc ps-4">
        {candidate.why.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}

/** Fields go back to what they begin with; lists keep that aside, because browsers know only what they began with first. */
function beginAnew(form: HTMLFormElement): void {
  form.reset()
  for (const list of form.querySelectorAll<HTMLSelectElement>('select[data-begins]'))
    list.value = list.dataset.begins ?? ''
}

export function RecordForm(props: Props) {
  const { form, send, state, pending, candidate, likely, further } = props
  const { words, language } = useDesk()
  const at = spanMark(candidate)
  const reports = candidate.label === 'delivery'
  const { optional } = words.form
  const around = useMemo(() => ({ state, prefix: '', optional }), [state, optional])
  const mayGo = useOneAtATime({ form, at, pending })
  // The fields stay where they are and begin anew: making them all again would take longer than a key press may.
  const begun = useRef('')
  useLayoutEffect(() => {
    const now = `${at} ${state.tries}`
    if (!form.current || begun.current === now) return
    begun.current = now
    beginAnew(form.current)
  })
  return (
    <FormContext value={around}>
      <form
        ref={form}
        action={send}
        noValidate
        className="space-y-3"
        onInput={props.onTyped}
        onSubmit={(event) => {
          const { submitter } = event.nativeEvent as SubmitEvent
          if (!mayGo(submitter) || !props.onSend(submitter)) event.preventDefault()
        }}
      >
        {/* Enter in a field presses the first button: this one leaves the choice to what was filled in. */}
        <button
          type="submit"
          name="do"
          value={reports ? 'tie' : 'usual'}
          className="sr-only"
          tabIndex={-1}
          aria-hidden="true"
        />
        <input type="hidden" name="at" value={at} readOnly />
        <input type="hidden" name="sha256" value={props.sha256} readOnly />
        <input type="hidden" name="statements.0.document" value={props.document} readOnly />
        <input type="hidden" name="language" value={language} readOnly />
        {props.fluent && <input type="hidden" name="fluent" value="yes" readOnly />}
        {props.onlyOpen && <input type="hidden" name="show" value="open" readOnly />}
        {further && <input type="hidden" name="further" value="yes" readOnly />}
        <DecideButtons
          {...props}
          reports={reports}
          className="lg:sticky lg:top-0 lg:z-[1] lg:border-rule lg:border-b"
        />
        <FlawSummary state={state} words={words.form} prefix="" />
        <Why candidate={candidate} />
        {/* Who may only reject still sees what the record would be. */}
        <fieldset disabled={!props.mayAccept} className="min-w-0 space-y-3">
          <legend className="sr-only">{words.record}</legend>
          <LikelyPromises likely={likely} candidate={candidate} />
          <RecordFields candidate={candidate} />
          <NewParty unknown={candidate.unknown} />
        </fieldset>
        {/* Below the text the fields are a long way down from the buttons. */}
        <DecideButtons {...props} reports={reports} className="border-ink border-t lg:hidden" />
      </form>
    </FormContext>
  )
}
