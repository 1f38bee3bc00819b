/** What was typed for a passage stays while another one is looked at. */
import { type RefObject, useEffect, useRef } from 'react'
import { EMPTY_FORM, type FormState } from '#app/_ui/form/state.ts'

type Typed = FormState['values']

function valuesOf(form: HTMLFormElement): Typed {
  const values: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && !name.startsWith('$')) values[name] = [...(values[name] ?? []), value]
  return values
}

export function useDrafts(form: RefObject<HTMLFormElement | null>, at: string | null, state: FormState) {
  const drafts = useRef(new Map<string, FormState>())
  const touched = useRef(false)
  // Only an answer after which the record goes on says what its fields hold.
  const goesOn = state.flaws.length > 0 || state.made?.did === 'party'
  const own = goesOn && state.values.at?.[0] === at
  // Asked as the page is left, not before: a refused record waits in its form as well.
  const waiting = useRef((): boolean => false)
  waiting.current = () =>
    touched.current || drafts.current.size > 0 || (own && state.flaws.length > 0 && form.current !== null)
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (waiting.current()) event.preventDefault()
    }
    window.addEventListener('beforeunload', leave)
    return () => window.removeEventListener('beforeunload', leave)
  }, [])
  const draft = at ? drafts.current.get(at) : undefined
  return {
    /** What the current form begins with: what was typed before, else the answer to it. */
    shown: draft ?? (own ? state : EMPTY_FORM),
    typed: () => {
      touched.current = true
    },
    sent: () => {
      if (at) drafts.current.delete(at)
      touched.current = false
    },
    keep: () => {
      // No answer has this number, so that the fields begin anew with what was typed.
      const tries = state.tries + 0.5
      if (touched.current && at && form.current)
        drafts.current.set(at, { values: valuesOf(form.current), flaws: [], tries })
      touched.current = false
    },
  }
}
