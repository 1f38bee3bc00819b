/** Everything the desk's browser side says, as plain strings in the reader's language, and what its fields offer. */
import type { Option } from '#app/_ui/form/field.client.tsx'
import type { FormWords } from '#app/_ui/form/form.client.tsx'
import type { Catalogue } from '#messages/index'

export type DeskWords = Catalogue['capture']['ui'] & {
  field: Catalogue['desk']['field']
  hint: Catalogue['desk']['hint']
  group: Catalogue['desk']['group']
  choose: string
  form: FormWords
  /** The languages of the book by their names in the reader's language. */
  languages: Readonly<Record<string, string>>
}

export type DeskOptions = Readonly<
  Record<
    'kind' | 'topic' | 'testability' | 'modality' | 'act' | 'qualifier' | 'measure' | 'role' | 'party_type',
    readonly Option[]
  >
>

/** "{decided} of {total}" with its facts set in. */
export const worded = (sentence: string, facts: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
