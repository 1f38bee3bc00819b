/** What may be changed of many promises at once: closed lists, under which an answer is the same for all. */
import type { Option } from '#app/_ui/form/field.client.tsx'
import { codeOptions } from '#app/[locale]/desk/_form/code-options.ts'
import { LIVES, TESTABILITIES, type Testability, TOPICS } from '#domain/commitment'
import type { Words } from '#messages/words'

export const BULK = ['topic', 'testability', 'life'] as const

export const bulkOptions = (words: Words): Readonly<Record<(typeof BULK)[number], Option[]>> => ({
  topic: codeOptions(words, 'topic', TOPICS),
  testability: codeOptions(words, 'testability', Object.keys(TESTABILITIES) as Testability[]),
  life: codeOptions(words, 'life', LIVES),
})
