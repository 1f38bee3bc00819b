/** When somebody else wrote meanwhile: fields that an editor had not touched follow the book, touched ones stay as typed. */

/** Where a form carries the value that a field had when it was opened. */
export const wasName = (field: string): string => `was.${field}`

const plain = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''

/** `now` is what the book says, by the field's name; the form then starts from there. */
export function rebase(data: FormData, now: Readonly<Record<string, string>>): void {
  for (const [field, value] of Object.entries(now)) {
    const was = wasName(field)
    if (data.has(was) && plain(data.get(field)) === plain(data.get(was))) data.set(field, value)
    data.set(was, value)
  }
}
