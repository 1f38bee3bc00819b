/** Shows on the page's text what is current, quoted and decided. The text is the server's and large, so only its attributes are changed and nothing of it is drawn anew. */
import type { Places } from '#app/[locale]/desk/capture/_record/text-places.ts'
import type { Span } from '#domain/citation'
import type { Settled } from '#domain/decision'
import { spanMark } from '#domain/passage'

export type Highlights = 'passage' | 'passage-quote' | 'passage-settled'

const anchors = (pane: HTMLElement, at: string) =>
  pane.querySelectorAll<HTMLElement>(`[data-at="${CSS.escape(at)}"]`)

/** Said to the browser itself: what makes the pages' styles smaller does not know this standard yet. */
const LOOK = `
::highlight(passage) { background-color: var(--faint); text-decoration: underline 2px var(--ink) }
::highlight(passage-settled) { text-decoration: underline 2px var(--kept) }
::highlight(passage-quote) { background-color: var(--marker); color: var(--ink) }`
let said = false

function sayLook(): void {
  if (said) return
  said = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(LOOK)
  document.adoptedStyleSheets.push(sheet)
}

/** Colours ranges that are no elements; a browser without highlights shows the words in the panel only. */
export function highlight(name: Highlights, places: Places, spans: readonly Span[]): void {
  if (!('highlights' in CSS)) return
  sayLook()
  CSS.highlights.set(name, new Highlight(...spans.map((span) => places.range(span))))
}

/** Marks a passage as the current one, and hands back the element that can take the focus. */
export function markCurrent(pane: HTMLElement, places: Places, span: Span | null): HTMLElement | null {
  for (const old of pane.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current')
  const found = span ? [...anchors(pane, spanMark(span))] : []
  for (const one of found) one.setAttribute('aria-current', 'true')
  highlight('passage', places, span && found.length === 0 ? [span] : [])
  return found[0] ?? null
}

/** Says at a candidate what was decided; words behind it, not colour alone. */
export function markState(pane: HTMLElement, span: Span, state: Settled | 'open', word: string): boolean {
  const found = anchors(pane, spanMark(span))
  for (const [n, one] of [...found].entries()) {
    if (one.dataset.state === state) continue
    one.dataset.state = state
    if (n === found.length - 1) one.dataset.said = state === 'open' ? '' : word
  }
  return found.length > 0
}

export function scrollTo(pane: HTMLElement, places: Places, span: Span, anchor: HTMLElement | null): void {
  const target = anchor ?? pane
  target.focus({ preventScroll: true })
  const box = (anchor ?? places.range(span)).getBoundingClientRect()
  const room = window.innerHeight
  // Where the sentence is in sight already the page stays where it is: nothing jumps under the reader's eyes.
  if (box.top > room * 0.12 && box.bottom < room * 0.8) return
  window.scrollBy({ top: box.top - room * 0.3, behavior: 'instant' })
}
