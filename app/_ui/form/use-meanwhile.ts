/** What is typed and chosen while an answer is under way: fields begin anew with the answer, and would forget it. */
import { type ChangeEvent, useEffect, useRef } from 'react'
import type { FormState } from '#app/_ui/form/state.ts'

type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
type Changed = { name: string; at: number; value: string; checked: boolean | null; of: string | undefined }

const isField = (target: Element): target is FormField =>
  target.matches('input[name], select[name], textarea[name]')
const isBox = (field: FormField): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type)
/** A browser lets no page fill in a file; a password is never kept. */
const isKept = ({ type }: FormField): boolean => type !== 'file' && type !== 'password'

/** Several fields of one name are told apart by their order; boxes by their value. */
const namesakes = (form: HTMLFormElement, name: string): FormField[] =>
  [...form.elements].filter((one): one is FormField => isField(one) && one.name === name)

function restore(form: HTMLFormElement, { name, at, value, checked, of }: Changed): void {
  const all = namesakes(form, name)
  const field = checked === null ? all[at] : all.find((one) => one.value === value)
  // `data-of` is what a field asks about: an answer to another question is none to this one.
  if (!field || field.dataset.of !== of) return
  if (isBox(field)) field.checked = checked ?? false
  else field.value = value
  for (
    let around = field.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true
}

export function useMeanwhile(pending: boolean, state: FormState) {
  const form = useRef<HTMLFormElement>(null)
  const changed = useRef(new Map<string, Changed>())
  useEffect(() => {
    const all = [...changed.current.values()]
    changed.current.clear()
    if (state.flaws.length > 0 && form.current) for (const one of all) restore(form.current, one)
  }, [state])
  function onChange({ target }: ChangeEvent<HTMLFormElement>): void {
    const field: Element = target
    if (!pending || !form.current || !isField(field) || !isKept(field)) return
    const { name, value, dataset } = field
    const at = namesakes(form.current, name).indexOf(field)
    const checked = isBox(field) ? field.checked : null
    const key = field.type === 'radio' ? name : `${name} ${checked === null ? at : value}`
    changed.current.set(key, { name, at, value, checked, of: dataset.of })
  }
  return { ref: form, onChange }
}
