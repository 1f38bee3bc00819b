/** The desk's keys: single letters outside of fields, which a reader may turn off for good (WCAG 2.1.4). */
import { useEffect, useRef, useState } from 'react'

export type Keys = Readonly<Record<string, () => void>>

const SWITCH = 'pledgebook-capture-keys'

const CHOICES = new Set(['checkbox', 'radio'])

/** Whoever stands in a field may be typing without looking: no letter acts there, and digits only where one chooses. */
function takes(target: EventTarget | null, name: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !(CHOICES.has(target.type) && /^\d$/.test(name))
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
}

/** A key by its letter, on keyboards of other alphabets by its place. */
function nameOf(event: KeyboardEvent): string {
  const letter = /^[\x21-\x7e]$/.test(event.key) ? event.key : event.code.replace(/^(Key|Digit)/, '')
  return `${event.shiftKey ? 'shift+' : ''}${letter.toLowerCase()}`
}

/** `always` work in fields too; they are no single letters. */
export function useKeys(keys: Keys, always: Keys): { on: boolean; turn(on: boolean): void } {
  const [on, setOn] = useState(true)
  const present = useRef({ keys, always, on })
  present.current = { keys, always, on }
  useEffect(() => setOn(localStorage.getItem(SWITCH) !== 'off'), [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey) return
      const held = event.ctrlKey || event.metaKey
      const named = event.key === 'Escape' ? 'escape' : held && event.key === 'Enter' ? 'send' : null
      const { keys: letters, always: whenever, on: turned } = present.current
      const act = named
        ? whenever[named]
        : held || !turned || takes(event.target, nameOf(event))
          ? undefined
          : letters[nameOf(event)]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return {
    on,
    turn(wanted) {
      localStorage.setItem(SWITCH, wanted ? 'on' : 'off')
      setOn(wanted)
    },
  }
}
