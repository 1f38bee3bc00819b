'use client'
/** The panel beside the text: what the current passage is, its record or its decision, or the end. */
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { FormState } from '#app/_ui/form/state.ts'
import { AllDecided } from '#app/[locale]/desk/capture/_record/all-decided.client.tsx'
import type { Candidate, Likely } from '#app/[locale]/desk/capture/_record/candidate.ts'
import { Decided } from '#app/[locale]/desk/capture/_record/decided.client.tsx'
import { useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'
import { type DeskData, deskHref } from '#app/[locale]/desk/capture/_record/desk-data.ts'
import { worded } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import { RecordForm } from '#app/[locale]/desk/capture/_record/record-form.client.tsx'
import type { useCapture } from '#app/[locale]/desk/capture/_record/use-capture.ts'
import type { useRecord } from '#app/[locale]/desk/capture/_record/use-record.ts'
import { RECORD_HEADING } from '#app/[locale]/desk/capture/_record/use-text.ts'

type Props = {
  data: DeskData
  capture: ReturnType<typeof useCapture>
  record: ReturnType<typeof useRecord>
  form: RefObject<HTMLFormElement | null>
  send: (data: FormData) => void
  state: FormState
  pending: boolean
  fluent: boolean
  onTyped(): void
  onSent(): void
  children: ReactNode
}

function Head({
  candidate,
  position,
  sentence,
}: {
  candidate: Candidate | null
  position: string
  sentence: string
}) {
  const { words } = useDesk()
  const label = candidate?.label
  const title = label === 'commitment' ? words.promise : label === 'delivery' ? words.delivery : words.by_hand
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id={RECORD_HEADING} tabIndex={-1} className="scroll-mt-28 font-semibold text-xl">
          {title}
        </h2>
        {candidate?.sure && <span className="text-sm">{candidate.sure}</span>}
        {position && <span className="ms-auto text-soft text-xs">{position}</span>}
      </div>
      {/* Where the text is not beside it, the record begins with its sentence. */}
      <div className="lg:hidden">
        {sentence && <p className="quote text-base">{sentence}</p>}
        <a className="link row-link text-sm" href="#text">
          {words.to_text}
        </a>
      </div>
    </>
  )
}

/** What the book refused for goes first: it may know more of the record than what was asked about before. */
function likelyIn({ alike = [] }: FormState, known: readonly Likely[]): readonly Likely[] {
  const refused = new Set(alike.map((one) => one.slug))
  return [...alike.map((one) => ({ ...one, alike: true })), ...known.filter((one) => !refused.has(one.slug))]
}

function Inside(props: Props) {
  const { data, capture, record, state, children } = props
  const { words } = useDesk()
  const { span, candidate, here, further, passages, at } = capture
  if (!span)
    return (
      <>
        <h2 id={RECORD_HEADING} tabIndex={-1} className="scroll-mt-28 font-semibold text-xl">
          {passages.length > 0 ? words.end.title : words.by_hand}
        </h2>
        {children}
        {passages.length > 0 && <AllDecided decisions={capture.decisions} links={data.links} />}
      </>
    )
  const n = passages.findIndex((one) => one.start === span.start && one.end === span.end)
  const position = n < 0 ? '' : worded(words.position, { n: n + 1, total: passages.length })
  const done = here.length > 0 && !further
  return (
    <>
      <Head
        candidate={candidate}
        position={position}
        sentence={props.fluent ? (capture.text.places()?.text.slice(span.start, span.end) ?? '') : ''}
      />
      {children}
      {done && (
        <Decided
          passage={span}
          decisions={here}
          state={state}
          sha256={data.sha256}
          mayAccept={data.mayAccept}
          fluent={props.fluent}
          send={props.send}
          furtherHref={deskHref({ at, onlyOpen: capture.onlyOpen, further: true })}
          onFurther={capture.again}
        />
      )}
      {!done && !candidate && <p className="text-soft">{words.reading}</p>}
      {!done && candidate && (
        <RecordForm
          form={props.form}
          send={props.send}
          state={state}
          pending={props.pending}
          candidate={candidate}
          likely={likelyIn(state, (at && capture.known[at]) || [])}
          further={further}
          mayAccept={data.mayAccept}
          document={data.document}
          sha256={data.sha256}
          fluent={props.fluent}
          onlyOpen={capture.onlyOpen}
          onTyped={props.onTyped}
          onSend={(button) => {
            if (!record.mayGo(button)) return false
            props.onSent()
            return true
          }}
          onMend={record.mend}
          onTie={record.tie}
        />
      )}
    </>
  )
}

export function Panel(props: Props) {
  const { words } = useDesk()
  const panel = useRef<HTMLElement>(null)
  const { at } = props.capture
  const last = useRef(at)
  useEffect(() => {
    if (panel.current && at !== null) panel.current.scrollTop = 0
    // The end is told where the reader is.
    else if (last.current !== null) document.getElementById(RECORD_HEADING)?.focus()
    last.current = at
  }, [at])
  return (
    <section
      ref={panel}
      aria-label={words.record}
      aria-busy={at !== null && props.capture.here.length === 0 && props.capture.known[at] === undefined}
      className="border-ink border-t lg:sticky lg:top-16 lg:max-h-[calc(100vh-4.5rem)] lg:overflow-y-auto lg:-ms-1 lg:ps-1 lg:pe-1"
    >
      <div className="space-y-3 py-3">
        <Inside {...props} />
      </div>
    </section>
  )
}
