/** Closed lists as the options of a field, in the reader's words. */
import type { Option } from '#app/_ui/form/field.client.tsx'
import type { Catalogue } from '#messages/index'
import type { Words } from '#messages/words'

type Codes = Catalogue['codes']

/** `list` is the list's name in the catalogue of codes. */
export function codeOptions<L extends keyof Codes>(
  { t }: Words,
  list: L,
  values: readonly (keyof Codes[L] & string)[],
): Option[] {
  // Every value has its words: the types above see to it, but cannot say so of a joined key.
  return values.map((value) => ({ value, label: t(`codes.${list}.${value}` as 'codes.kind.dialogue') }))
}

export const wordsOf = (options: readonly Option[]): Record<string, string> =>
  Object.fromEntries(options.map(({ value, label }) => [value, label]))
