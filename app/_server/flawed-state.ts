/** What a form is told when its act was refused: everything typed, and each flaw as a sentence at its field. */
import type { Asked } from '#app/_server/asked-path.ts'
import type { Fields } from '#app/_server/fields.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import { signInHref } from '#app/_ui/sign-in-href.ts'
import type { Flaw, Problem } from '#domain/problem'
import { flawText } from '#messages/flaw'
import { wordsFor } from '#messages/words'

/** A field whose value the book itself must renew: the version that the editor now knows of. */
const renewed = (flaws: readonly Flaw[]): Record<string, string[]> => {
  const n = flaws.find((flaw) => flaw.code === 'changed_meanwhile')?.facts?.n
  return n === undefined ? {} : { n: [String(n)] }
}

export function flawedState(
  problem: Problem,
  fields: Fields,
  {
    asked,
    tries,
    secret,
  }: { asked: Pick<Asked, 'locale' | 'path'>; tries: number; secret: readonly string[] },
): FormState {
  const words = wordsFor(asked.locale)
  const flaws = problem.flaws.map((flaw) => ({
    at: flaw.at ?? '',
    label: fields.label(flaw.at ?? '') ?? '',
    code: flaw.code,
    text: flawText(words, flaw),
  }))
  const state = { values: { ...fields.typed(secret), ...renewed(problem.flaws) }, flaws, tries }
  return problem.code === 'sign_in' ? { ...state, signIn: signInHref(asked.locale, asked.path) } : state
}
