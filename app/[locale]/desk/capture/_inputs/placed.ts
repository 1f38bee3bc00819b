/** Tells a decision's flaws at the fields of the desk's form, which the verbs call otherwise. */
import { TIE_OTHER } from '#app/[locale]/desk/capture/_inputs/decision.ts'
import { SAID } from '#app/[locale]/desk/capture/_inputs/prefill.ts'
import { Problem } from '#domain/problem'

export const NEW_PARTY = 'new_party.'

/** How each act's input begins, and what the form has instead. */
const FIELDS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  accept: [[/^commitment\./, '']],
  tie: [
    [/^statement\./, SAID],
    [/^commitment$/, TIE_OTHER],
  ],
  party: [[/^/, NEW_PARTY]],
}

export const fieldOf = (act: string, at: string): string => {
  const [pattern, instead] = FIELDS[act]?.find(([begin]) => begin.test(at)) ?? []
  return pattern ? at.replace(pattern, instead ?? '') : at
}

export async function placed<T>(act: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const flaws = error.flaws.map((flaw) => ({ ...flaw, at: flaw.at && fieldOf(act, flaw.at) }))
    throw new Problem(flaws, { cause: error })
  }
}
