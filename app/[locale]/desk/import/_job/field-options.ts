/** The fields that a column may be read as, in groups, in the reader's words. */
import type { Option } from '#app/_ui/form/field.client.tsx'
import { fieldText } from '#app/[locale]/desk/import/_job/field-text.ts'
import { FIELDS } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'
import type { en } from '#messages/en'
import type { Words } from '#messages/words'

type Group = keyof typeof en.importing.map.groups

const PROOF = ['document', 'quote', 'speaker', 'said_on', 'act', 'modality', 'due_phrase']
const TEXTS = /^(title|settling|note|name|short|label)(_[a-z]{2})?$/

function groupOf(name: string): Group {
  if (name.startsWith('target_')) return 'targets'
  if (PROOF.includes(name)) return 'words'
  return TEXTS.test(name) ? 'texts' : 'record'
}

export const fieldOptions = (words: Words, what: Importable): Option[] =>
  FIELDS[what].flatMap(({ name, computed }) =>
    computed
      ? []
      : {
          value: name,
          label: fieldText(words, what, name),
          group: words.t(`importing.map.groups.${groupOf(name)}`),
        },
  )
