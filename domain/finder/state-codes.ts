/** The states that the platform's data names, by ISO 3166 code. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
/** Codes that the platform's data names but that are no states. */
const NO_STATE =
  /^(?:E[UZ]|UN|Q[OU]|X[AB]|ZZ|A[CQSWX]|B[LMQV]|CP|C[CQXW]|DG|EA|F[KO]|G[FGILPSU]|HM|I[CMO]|JE|KY|M[FPQS]|N[CF]|P[FMNR]|RE|S[HJX]|T[ACFK]|UM|V[GI]|WF|YT)$/

/** False for a state that is no more: its code stands for its successor. */
const isPresent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`

export function* stateCodes(names: Intl.DisplayNames): Generator<[string, string]> {
  for (const a of letters)
    for (const b of letters) {
      const code = a + b
      const name = NO_STATE.test(code) ? undefined : names.of(code)
      if (name && name !== code && isPresent(code)) yield [code, name]
    }
}
