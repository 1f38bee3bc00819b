/** Puts the words and lists of the desk together for its browser side. */

import { codeOptions } from '#app/[locale]/desk/_form/code-options.ts'
import { languageName } from '#app/[locale]/desk/_form/language-name.ts'
import { SAID } from '#app/[locale]/desk/_inputs/size.ts'
import type { DeskOptions, DeskWords } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import { TESTABILITIES, type Testability, TOPICS } from '#domain/commitment'
import { KINDS, type Kind } from '#domain/kind'
import { LOCALES } from '#domain/locale'
import { PARTY_TYPES } from '#domain/party'
import { ACTS, type Act, MODALITIES } from '#domain/statement'
import { MEASURES, PROVIDER_ROLES } from '#domain/target'
import { CATALOGUES } from '#messages/index'
import type { Words } from '#messages/words'

export function deskWords({ locale, t }: Words): DeskWords {
  const { capture, desk } = CATALOGUES[locale]
  return {
    ...capture.ui,
    field: desk.field,
    hint: desk.hint,
    group: desk.group,
    choose: desk.choose,
    form: {
      flaws: t('account.form.flaws'),
      sign_in: t('account.sign_in_elsewhere'),
      optional: t('account.form.optional'),
      sending: t('account.form.sending'),
    },
    languages: Object.fromEntries(LOCALES.map((one) => [one, languageName(one, locale)])),
  }
}

/** A promise is made by accepting; what else words can do to one is offered for tying. */
const TYING = (Object.keys(ACTS) as Act[]).filter((act) => act !== 'makes')

export const deskOptions = (words: Words): DeskOptions => ({
  kind: codeOptions(words, 'kind', Object.keys(KINDS) as Kind[]),
  topic: codeOptions(words, 'topic', TOPICS),
  testability: codeOptions(words, 'testability', Object.keys(TESTABILITIES) as Testability[]),
  modality: codeOptions(words, 'modality', MODALITIES),
  act: codeOptions(words, 'act', TYING),
  qualifier: codeOptions(words, 'qualifier', SAID),
  measure: codeOptions(words, 'measure', MEASURES),
  role: codeOptions(words, 'role', PROVIDER_ROLES),
  party_type: codeOptions(words, 'party_type', PARTY_TYPES),
})
