/** Where Ukrainian clauses begin, and which verbs are joined to one before them. */
import type { ClauseRules } from '#domain/finder/construction'
import { ADV } from '#domain/finder/uk/words'

export const UK_CLAUSES: ClauseRules = {
  joined: new RegExp(`(?:[,;]|(?<![\\p{L}])(?:і|й|та|але|або|чи)(?!\\s+надалі))\\s+${ADV}$`, 'iu'),
  clause: /(?:[,;:—–]|(?<![\p{L}])(?:що|який|яка|яке|які|щоб|тоді\s+як|однак|проте))\s+/giu,
  stretch: /(?:[;:—]|,\s+(?:і|й|та|а|але|проте|однак|тоді\s+як|натомість)\s+)/giu,
}
