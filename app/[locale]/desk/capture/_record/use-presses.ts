/** Presses on sentences of the text, met once at the text around them. */
import { type RefObject, useEffect, useRef } from 'react'
import type { Span } from '#domain/citation'
import { spanFrom } from '#domain/passage'

export function usePresses(pane: RefObject<HTMLElement | null>, go: (to: Span) => void): void {
  const present = useRef(go)
  present.current = go
  useEffect(() => {
    const text = pane.current
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at]') : null
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      // Selecting words inside a sentence ends with a press on it.
      if (window.getSelection()?.isCollapsed === false) return
      const to = spanFrom(link.dataset.at, Number.MAX_SAFE_INTEGER)
      if (to) present.current(to)
    }
    text?.addEventListener('click', press)
    return () => text?.removeEventListener('click', press)
  }, [pane])
}
