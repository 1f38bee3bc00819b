/** Where English clauses begin, and which verbs are joined to one before them. */
import type { ClauseRules } from '#domain/finder/construction'
import { ADV } from '#domain/finder/en/words'

export const EN_CLAUSES: ClauseRules = {
  joined: new RegExp(
    `(?:[,;]|(?<![\\p{L}])(?:and|but|while|as\\s+well\\s+as|before|then|by))\\s+${ADV}$`,
    'iu',
  ),
  clause:
    /(?:[,;:—–]|(?<![\p{L}])(?:that|which|who|while|whereas|because|although|when|where|if|and\s+that|but|said|says|added|announced))\s+/giu,
  stretch:
    /(?:[;:—]|,\s+(?:and|but|while|whereas|with)\s+|(?<![\p{L}])(?:while|whereas|and\s+that|but)\s+)/giu,
}
