/** One decision is sent at a time: a second press here is held back, one on the next record goes when the answer came. */
import { type RefObject, useEffect, useRef } from 'react'

type Given = { form: RefObject<HTMLFormElement | null>; at: string; pending: boolean }

/** Asked at every submission; false holds it back. */
export function useOneAtATime({ form, at, pending }: Given): (button: HTMLElement | null) => boolean {
  const sent = useRef<string | null>(null)
  const waiting = useRef<{ at: string; act: string | null } | null>(null)
  useEffect(() => {
    if (pending) return
    const held = waiting.current
    waiting.current = null
    if (held?.at !== at) return
    const button = form.current?.querySelector<HTMLElement>(`button[value="${held.act}"]`)
    if (button) form.current?.requestSubmit(button)
  }, [form, at, pending])
  return (button) => {
    if (pending) {
      if (sent.current !== at) waiting.current = { at, act: button?.getAttribute('value') ?? null }
      return false
    }
    sent.current = at
    return true
  }
}
