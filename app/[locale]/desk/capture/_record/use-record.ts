/** What keys and pointers do to the open record: send it, go into it, quote other words, choose a likely promise. */
import { type RefObject, startTransition, useEffect } from 'react'
import type { DeskWords } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import { LOOKED_AT, TIE_BUTTON } from '#app/[locale]/desk/capture/_record/likely-promises.client.tsx'
import type { useCapture } from '#app/[locale]/desk/capture/_record/use-capture.ts'
import type { Span } from '#domain/citation'
import { spanMark } from '#domain/passage'
import { quotable } from '#domain/quotable'

const QUOTE = 'statements.0.quote.exact'

type Given = {
  form: RefObject<HTMLFormElement | null>
  capture: ReturnType<typeof useCapture>
  words: DeskWords
  sha256: string
  /** A contributor takes back rejections only. */
  mayAccept: boolean
  send: (data: FormData) => void
  say: (message: string) => void
}

export function useRecord({ form, capture, words, sha256, mayAccept, send, say }: Given) {
  const field = <E extends HTMLElement>(selector: string): E | null =>
    form.current?.querySelector<E>(selector) ?? null
  const quoteField = () => field<HTMLTextAreaElement>(`[name="${QUOTE}"]`)
  const showQuote = () =>
    capture.text.quote(capture.span, quoteField()?.value ?? capture.candidate?.values[QUOTE] ?? '')

  // Another passage has another quotation; a decided one has none to change.
  useEffect(showQuote)

  const quote = (selected: Span) => {
    const text = capture.text.places()?.text ?? ''
    const { start, end } = quotable(text, selected)
    const area = quoteField()
    if (!area || end <= start) return
    area.value = text.slice(start, end)
    area.dispatchEvent(new Event('input', { bubbles: true }))
    window.getSelection()?.removeAllRanges()
    say(words.said.quoted)
  }
  /** Presses the button as a pointer would, so that the same checks stand in the way. */
  const press = (act: string) => form.current?.requestSubmit(field<HTMLElement>(`button[value="${act}"]`))
  const tie = () => {
    field<HTMLDetailsElement>('details#tie')?.setAttribute('open', '')
    const first = field('[name="tie.to"], [name="tie.other"]')
    first?.focus()
    first?.scrollIntoView({ block: 'center' })
  }
  return {
    showQuote,
    quote,
    quoteSelected() {
      const selected = capture.text.places()?.selected()
      if (selected) quote(selected)
    },
    accept: () => (capture.candidate?.label === 'delivery' ? tie() : press('accept')),
    /** From inside a field: what the record is for. */
    submit: () => press(capture.candidate?.label === 'delivery' ? 'tie' : 'accept'),
    press,
    mend() {
      const first = field<HTMLTextAreaElement>('textarea')
      first?.focus()
      first?.scrollIntoView({ block: 'center' })
    },
    tie,
    likely(n: number) {
      const one = field<HTMLInputElement>(`[data-likely="${n}"]`)
      if (!one) return
      field<HTMLDetailsElement>('details#tie')?.setAttribute('open', '')
      one.checked = true
      form.current?.querySelector<HTMLElement>(`#${TIE_BUTTON}`)?.focus()
    },
    /** Takes back the decision here, else the reader's own latest one. */
    undo() {
      const here = capture.here.filter((one) => !one.beside)
      const latest = capture.decisions.filter((one) => one.mine > 0).toSorted((a, b) => a.mine - b.mine)
      const last = here.at(-1) ?? latest.at(-1)
      if (!last || (!mayAccept && last.href)) return
      const data = new FormData()
      for (const [name, value] of Object.entries({ do: 'reopen', at: spanMark(last), sha256, fluent: 'yes' }))
        data.set(name, value)
      startTransition(() => send(data))
    },
    /** A promise like others is accepted on the second word: the first one points to them. */
    mayGo(button: HTMLElement | null): boolean {
      const act = button?.getAttribute('value')
      const tied = field('[name="tie.to"]:checked') ?? field<HTMLInputElement>('[name="tie.other"]')?.value
      const box = field<HTMLInputElement>(`[name="${LOOKED_AT}"]`)
      if (act !== 'accept' && !(act === 'usual' && !tied)) return true
      if (!box || box.checked) return true
      box.checked = true
      box.focus()
      say(words.confirm)
      return false
    },
  }
}
