/** Everything by which English calls a party. */
import { ADJECTIVES, CAPITALS, STATE_NAMES } from '#domain/finder/en/countries'
import { ORGANISATIONS } from '#domain/finder/en/organisations'
import type { NameTable } from '#domain/finder/parties'

export const EN_NAMES: NameTable = {
  locale: 'en',
  stateNames: STATE_NAMES,
  adjectives: ADJECTIVES,
  capitals: CAPITALS,
  organisations: ORGANISATIONS,
  ending: null,
}
