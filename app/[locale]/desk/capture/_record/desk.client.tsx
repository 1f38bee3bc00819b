'use client'
/** The desk: the text on one side, the record of its current passage on the other, and keys for both. */
import { type ReactNode, useActionState, useEffect, useMemo, useRef, useState } from 'react'
import { EMPTY_FORM, type FormAction } from '#app/_ui/form/state.ts'
import { CaptureBar } from '#app/[locale]/desk/capture/_record/capture-bar.client.tsx'
import { DeskAround } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'
import { type DeskData, deskHref } from '#app/[locale]/desk/capture/_record/desk-data.ts'
import type { DeskOptions, DeskWords } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import { closeLegend, KeysLegend } from '#app/[locale]/desk/capture/_record/keys-legend.client.tsx'
import { Panel } from '#app/[locale]/desk/capture/_record/panel.client.tsx'
import { SelectionTools } from '#app/[locale]/desk/capture/_record/selection-tools.client.tsx'
import { useAnswer } from '#app/[locale]/desk/capture/_record/use-answer.ts'
import { useCapture } from '#app/[locale]/desk/capture/_record/use-capture.ts'
import { useDrafts } from '#app/[locale]/desk/capture/_record/use-drafts.ts'
import { useKeys } from '#app/[locale]/desk/capture/_record/use-keys.ts'
import { usePresses } from '#app/[locale]/desk/capture/_record/use-presses.ts'
import { useRecord } from '#app/[locale]/desk/capture/_record/use-record.ts'
import { spanMark } from '#domain/passage'

type Props = {
  data: DeskData
  words: DeskWords
  options: DeskOptions
  action: FormAction
  /** The text, as the server marked it. */
  children: ReactNode
}

export function CaptureDesk({ data, words, options, action, children }: Props) {
  const [state, send, pending] = useActionState(action, EMPTY_FORM)
  const pane = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const [fluent, setFluent] = useState(false)
  useEffect(() => setFluent(true), [])

  const capture = useCapture(data, words, pane)
  const drafts = useDrafts(form, capture.at, state)
  const { message, say } = useAnswer({ state, data, words, capture })
  const go: typeof capture.go = (to, focus) => {
    drafts.keep()
    say('')
    capture.go(to, focus)
  }
  usePresses(pane, go)
  const record = useRecord({ form, capture, words, say, send, ...data })
  const { next, previous, onlyOpen } = capture

  /** Only for who may make a record, or add to one. */
  const making = {
    a: () => record.accept(),
    m: record.mend,
    t: record.tie,
    q: record.quoteSelected,
    ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [String(n), () => record.likely(n)])),
  }
  const keys = useKeys(
    {
      j: () => next && go(next),
      n: () => next && go(next),
      k: () => previous && go(previous),
      p: () => previous && go(previous),
      r: () => record.press('reject'),
      u: () => record.undo(),
      'shift+j': () => {
        drafts.keep()
        capture.step(1)
      },
      'shift+k': () => {
        drafts.keep()
        capture.step(-1)
      },
      ...(data.mayAccept ? making : {}),
    },
    {
      ...(data.mayAccept ? { send: () => record.submit() } : {}),
      escape: () => closeLegend() || capture.text.show(capture.span, true),
    },
  )

  const shown = fluent && keys.on
  const around = useMemo(
    () => ({ words, options, locale: data.locale, language: data.language, keys: shown }),
    [words, options, data.locale, data.language, shown],
  )
  const hrefOf = (to: typeof next) => to && deskHref({ at: spanMark(to), onlyOpen })
  return (
    <DeskAround value={around}>
      <CaptureBar
        decided={capture.decided}
        total={capture.passages.length}
        onlyOpen={onlyOpen}
        showHref={deskHref({ at: capture.at, onlyOpen: !onlyOpen })}
        onShow={() => capture.only(!onlyOpen)}
        next={{ href: hrefOf(next), go: () => next && go(next) }}
        previous={{ href: hrefOf(previous), go: () => previous && go(previous) }}
        message={message}
      >
        {fluent && <KeysLegend mayAccept={data.mayAccept} on={keys.on} onSwitch={keys.turn} />}
      </CaptureBar>
      <div className="mt-4 grid gap-8 lg:grid-cols-[minmax(0,1fr)_26rem] xl:grid-cols-[minmax(0,1fr)_30rem]">
        <div
          ref={pane}
          id="text"
          className="passages max-w-[75ch] scroll-mt-24 lg:pb-[60vh]"
          data-show={onlyOpen ? 'open' : undefined}
          tabIndex={-1}
        >
          {children}
        </div>
        <aside id="record" className="record-panel scroll-mt-24">
          <Panel
            {...{ data, capture, pending, fluent, form, send, record }}
            state={drafts.shown}
            onSent={drafts.sent}
            onTyped={() => {
              drafts.typed()
              record.showQuote()
            }}
          >
            <SelectionTools
              places={capture.text.places}
              passage={capture.here.length === 0 || capture.further ? capture.span : null}
              onQuote={record.quote}
              onPassage={capture.take}
            />
          </Panel>
        </aside>
      </div>
    </DeskAround>
  )
}
