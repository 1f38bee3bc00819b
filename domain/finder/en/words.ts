/** Word classes that English rules share: what may stand between words, what counts as doing, and what does not. */

/** Adverbs between a modal and its verb. */
export const ADV =
  '(?:(?:also|further|jointly|both|all|fully|once again|again|now|then|together|today|therefore|thus|in principle|soon|each|likewise|additionally|moreover|subsequently|at the same time|in this regard|for the first time|\\p{L}+ly),?\\s+)*'

const words = (text: string): string => text.trim().split(/\s+/).join('|')

/** Verbs of saying and meeting: an agenda, not a promise. */
export const AGENDA =
  words(`discuss brief address raise highlight underline underscore emphasi[sz]e stress express
  touch focus review reflect talk speak meet(?!\\s+(?:again|in\\s+\\p{Lu}|on\\s|annually|regularly|next)) exchange(?=\\s+(?:views|opinions|ideas|perspectives|assessments)) hear inform convey examine debate outline present(?=\\s+(?:their|his|her|its|the)\\s+(?:views?|position|vision)) cover
  feature mark commemorate celebrate observe listen explain depart say note argue defer refer start(?=\\s+(?:with|by)) begin(?=\\s+(?:with|by))
  tour consult(?=\\s+on) be\\s+(?:discussed|on\\s+the\\s+agenda|joined|accompanied|received|welcomed|attended|discussing|meeting|briefed)`)

/** Verbs that foretell or describe: nobody promises what they say. */
export const FORETELLS =
  words(`mean depend fall apply constitute trigger affect benefit enhance? stop harm undermine threaten show demonstrate send(?=\\s+a\\s+(?:\\p{L}+\\s+)?(?:message|signal))
  bolster(?=\\s+the) highlight help(?=\\s+(?:to\\s+)?(?:the|their|them|it|ukraine|people|build|reduce|ensure|improve|strengthen|create|protect|make)) allow enable
  prevail grind collapse be\\s+(?:forced|left|unable) run\\s+out thrive emerge prevail succeed fail lose win require need take(?=\\s+(?:time|years|months)) become have(?=\\s+(?:a|an|the|no|negative|positive|serious|far)\\b) exacerbate
  lead(?=\\s+to) result play(?=\\s+(?:a|an)\\b) pay(?=\\s+(?:a|the)\\s+(?:price|heavy)) know see face suffer like love want never waver tire falter hesitate rest
  remain(?!\\s+(?:in\\s+(?:close|regular|touch|contact)|engaged|committed)) stand(?!\\s+ready)
  be(?=\\s+(?:a|an|the|able|important|crucial|vital|essential|critical|possible|key|no|with|right|more|less|very|so|here|there|felt|remembered|seen|needed|required|necessary|difficult|determined|affected|impacted|used|based|subject|considered|like|up|aware|guided|able)\\b)`)

/** Verbs of giving: what a thing promised is moved by. */
export const GIVES =
  words(`provide allocate donate deliver send supply grant lend give contribute fund finance disburse transfer hand ship
  dispatch gift second devote release purchase buy procure invest extend offer earmark mobili[sz]e pay cover train equip double increase triple transport build construct install repair`)

export const GIVEN =
  words(`provided allocated donated delivered sent supplied granted lent given contributed funded financed disbursed
  transferred handed shipped dispatched purchased bought procured invested extended earmarked mobili[sz]ed paid trained equipped transported built
  constructed installed repaired imposed received doubled`)

/** Verbs of arranging and doing together. */
export const ARRANGES =
  words(`host hold convene organi[sz]e establish create launch set\\s+up sign conclude negotiate implement visit co-?chair chair
  form open initiate introduce adopt publish submit report ratify finali[sz]e complete start begin resume conduct carry undertake lift impose
  ban phase reduce cut eliminate suspend apply remove join accede participate appoint nominate develop prepare draft exchange(?!\\s+views) accelerate
  expand expedite enhance strengthen deepen boost step\\s+up intensify broaden upgrade elevate advance promote foster facilitate support assist
  cooperate co-operate collaborate coordinate co-ordinate partner work engage continue maintain keep explore pursue seek strive ensure
  uphold protect defend share consult monitor combat counter tackle address revert propose table share train meet travel attend institutionali[sz]e raise lower halve double permit recogni[sz]e withdraw reopen extend`)

export const AGREEMENT_NOUN =
  '(?:agreements?|memorand(?:a|um|ums)(?:\\s+of\\s+(?:understanding|cooperation|intent))?|MoUs?|MOUs?|treat(?:y|ies)|accords?|conventions?|protocols?|pacts?|compacts?|notes|letters?\\s+of\\s+intent|declarations?|arrangements?|contracts?|deals?|documents?|programmes?|charters?|cooperation\\s+plans?|roadmaps?)'

export const EVENT_NOUN =
  '(?:conferences?|summits?|visits?|forums?|fora|exhibitions?|ceremon(?:y|ies)|trips?|missions?|delegations?|expos?|symposi(?:um|a)|seminars?|festivals?|weeks?)'
