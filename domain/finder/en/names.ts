/** Everything by which English calls a party. */
import { ADJECTIVES, CAPITALS, STATE_NAMES } from '#domain/finder/en/countries'
import { ORGANISATIONS } from '#domain/finder/en/organisations'
import type { NameTable } from '#domain/finder/parties'

/** Money is no party: "six billion US dollars". */
const CURRENCIES =
  'US dollar,U.S. dollar,American dollar,Canadian dollar,Australian dollar,New Zealand dollar,Japanese yen,Swiss franc,Indian rupee,Chinese yuan,Turkish lira,British pound,Danish kron,Norwegian kron,Swedish kron,South Korean won,Korean won'
    .split(',')
    .flatMap((name) => [name, `${name}s`, `${name}er`, `${name}or`])

export const EN_NAMES: NameTable = {
  locale: 'en',
  stateNames: STATE_NAMES,
  adjectives: ADJECTIVES,
  capitals: CAPITALS,
  organisations: ORGANISATIONS,
  noNames: CURRENCIES,
  ending: null,
}
