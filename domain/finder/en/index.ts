/** English, whole. */
import { EN_CLAUSES } from '#domain/finder/en/clauses'
import { EN_CONTEXTS } from '#domain/finder/en/contexts'
import { EN_CUES } from '#domain/finder/en/cues'
import { EN_DUES } from '#domain/finder/en/due'
import { EN_KINDS, EN_TOPICS } from '#domain/finder/en/kinds'
import { EN_NAMES } from '#domain/finder/en/names'
import { EN_ACTORS, EN_STATEMENT } from '#domain/finder/en/offices'
import { EN_SENTENCES } from '#domain/finder/en/sentences'
import { EN_SIZES } from '#domain/finder/en/sizes'
import type { Language } from '#domain/finder/language'

export const EN: Language = {
  sentences: EN_SENTENCES,
  names: EN_NAMES,
  actors: EN_ACTORS,
  statement: EN_STATEMENT,
  clauses: EN_CLAUSES,
  cues: EN_CUES,
  contexts: EN_CONTEXTS,
  dues: EN_DUES,
  sizes: EN_SIZES,
  kinds: EN_KINDS,
  topics: EN_TOPICS,
  leads:
    /(?:\bto|will|would|shall|that|following|commitments|actions|measures|steps|outcomes|deliverables)(?:\s+\p{L}+){0,3}\s*:$/iu,
  receives: /^(?:soon\s+|also\s+)?(?:be\s+)?(?:receiv|get|obtain|be\s+given|benefit)/iu,
  roles: {
    by: /(?<![\p{L}])by\s+(?:the\s+)?(?:government\s+of\s+)?$/iu,
    from: /(?<![\p{L}])from\s+(?:the\s+)?(?:government\s+of\s+)?$/iu,
    to: /(?<![\p{L}])(?:to|for|support(?:ing)?|assist(?:ing)?|help(?:ing)?|with)\s+(?:the\s+)?(?:government\s+of\s+|people\s+of\s+)?$/iu,
    through:
      /(?<![\p{L}])(?:through|via|in\s+(?:partnership|cooperation|collaboration)\s+with|channel(?:l)?ed\s+through|implemented\s+by)\s+(?:the\s+)?$/iu,
  },
  speech:
    /^\s*(?:\p{L}+ly\s+|also\s+|further\s+|again\s+|then\s+)*(?:stated|said|says|added|conveyed|explained|informed|noted|told|tells|announced|confirmed|assured|affirmed|reaffirmed|reiterated|declared|stressed|emphasi[sz]ed|underlined|underscored|highlighted|expressed|pointed|recalled|thanked|welcomed|promised|pledged|remarked|commented|mentioned|indicated|revealed)(?![\p{L}])/iu,
  attribution:
    /["”’,]\s*,?\s*(?:said|says|added|stressed|noted|told|explained|commented|stated|declared|emphasi[sz]ed)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,6}$/iu,
  gathering:
    /(?:next|annual|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|following|forthcoming|upcoming)\s+(?:[\p{L}-]+\s+){0,4}(?:meeting|round|session|conference|summit|dialogue|consultations|forum|council|committee|talks)\b[^,;]*$/iu,
  vague:
    /^(?:\p{L}+ly\s+)*(?:continue\s+(?:to\s+)?)?(?:strengthen|deepen|enhance|promote|cooperat|co-operat|support|work|develop|expand|advance|foster|maintain|remain|engag|improv|broaden|intensif|collaborat|stand|boost|further|coordinat|uphold|contribut|address|help|assist|accelerat|ensure|vitali[sz]|consolidat)/iu,
  continuing: /(?<![\p{L}])(?:continu\p{L}*|as\s+long\s+as|maintain|remain|keep)(?![\p{L}])/iu,
  procedural:
    /(?<![\p{L}])(?:negotiat\p{L}*|talks|consultations?|discussions?|implementation|implementing|preparations?|work\s+(?:on|towards?)|accelerate|explore|examine|consider)(?![\p{L}])/iu,
  dangling:
    /\s+(?:of|to|for|in|on|by|with|and|or|the|a|an|at|from|as|that|which|between|be|been|being|including|its|their|this|these|hosted|not|into|under|through|via|such|would|will|is|are)$/iu,
  cut: /[,;:—–]\s+|\s+(?:and|which|who|while|including|in\s+order)\s+/giu,
}
