/** A decision on a sentence as the desk's form gives it. */
import { commitmentInput } from '#app/[locale]/desk/_inputs/commitment.ts'
import { code, type Reading } from '#app/[locale]/desk/_inputs/reading.ts'
import { sizeOf } from '#app/[locale]/desk/_inputs/size.ts'
import { statementInput } from '#app/[locale]/desk/_inputs/words.ts'
import { SAID } from '#app/[locale]/desk/capture/_inputs/prefill.ts'
import type { acceptCandidate, rejectCandidate, tieCandidate } from '#db/verbs/decide-candidate'
import type { Locale } from '#domain/locale'
import { spanFrom } from '#domain/passage'

type Of<V extends (...given: never[]) => unknown> = Parameters<V>[2]

/** Where the form says to which promise of the book the words belong. */
export const TIE_TO = 'tie.to'
export const TIE_OTHER = 'tie.other'

/** No text is longer; whether the place is in this one the verb says. */
const ANY_LENGTH = Number.MAX_SAFE_INTEGER

const sentenceOf = (read: Reading, document: string): Of<typeof rejectCandidate> => ({
  document,
  sentence: spanFrom(read.text('at'), ANY_LENGTH) ?? { start: 0, end: 0 },
  sha256: read.text('sha256'),
})

export const rejection = sentenceOf

export const acceptance = (read: Reading, document: string, locale: Locale): Of<typeof acceptCandidate> => ({
  ...sentenceOf(read, document),
  further: read.some('further'),
  commitment: {
    ...commitmentInput(read, locale),
    looked_at: (read.text('looked_at') ?? '').split(' ').filter(Boolean),
  },
})

/** More rows no sentence fills. */
const ROWS = [...Array(20).keys()].map((n) => `targets.${n}.`)

/** A claim of a total takes its amount from the first row that has a currency. */
function claimOf(read: Reading): Of<typeof tieCandidate>['statement']['claim'] {
  const at = ROWS.find((row) => read.some(`${row}currency`)) ?? 'targets.0.'
  const currency = read.text(`${at}currency`)
  const { qualifier, low, high } = sizeOf(read, at)
  const amount = low ?? high
  if (!currency || amount === null) return null
  return {
    measure: code(read.text(`${at}measure`) ?? 'claimed_total'),
    qualifier,
    amount,
    currency: currency.toUpperCase(),
  }
}

export const tying = (read: Reading, document: string): Of<typeof tieCandidate> => {
  const act = code<Of<typeof tieCandidate>['statement']['act']>(read.text('tie.act') ?? 'restates')
  return {
    ...sentenceOf(read, document),
    further: read.some('further'),
    commitment: read.ref(TIE_OTHER) ?? read.text(TIE_TO) ?? '',
    statement: {
      ...statementInput(read, SAID),
      act,
      claim: act === 'claims_total' ? claimOf(read) : null,
    },
  }
}
