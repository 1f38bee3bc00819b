/** English words that promise or report a delivery; to read another way of promising, add a row and a case to its test. */
import { ADV, AGREEMENT_NOUN, GIVEN, GIVES } from '#domain/finder/en/words'
import type { FoundLabel } from '#domain/finder/found'
import type { Cue } from '#domain/finder/rule'
import type { Modality } from '#domain/statement'

const P = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})`, 'giu')
const BE = '(?:is|are|was|were|be|been|being|remains?|remained)'
const NEW =
  '(?:(?:a|an|the|its|their|our|his|her|some|that|more|another|extra|additional|new|further|fresh|over|about|around|nearly|almost|approximately|up\\s+to)\\s+)*'
const SUPPORT =
  '(?:[\\p{L}-]+\\s+){0,4}(?:packages?|support|assistance|aid|fund(?:s|ing)?|grants?|loans?|contributions?|donations?|financing|investments?|tranches?|programmes?|programs?|initiatives?|plans?|measures|sanctions|deliver(?:y|ies)|equipment|credit|guarantees?|facilit(?:y|ies)|pledges?|commitments?)\\b'
const DONE = `${GIVEN}|held|hosted|convened|signed|launched|completed|implemented|opened|established|created|organi[sz]ed|finali[sz]ed|inaugurated|dispatched|appointed|set\\s+up|published|extended|waived|lifted|resumed`
const SUM =
  '(?:[$€£¥₩₹]|US\\$|A\\$|C\\$|NZ\\$|[A-Z]{3}\\s?\\d|\\d[\\d,. ]*\\s?(?:million|billion|trillion|m|bn|crore|lakh)\\b)'

const row = (
  rule: string,
  modality: Modality,
  points: number,
  source: string,
  more: Partial<Pick<Cue, 'verb' | 'passive' | 'label' | 'doer'>> = {},
): Cue => ({ rule, label: 'commitment', modality, points, pattern: P(source), verb: true, ...more })

const noun = { verb: false } as const
const told = (rule: string, points: number, source: string, passive = false): Cue => ({
  ...row(rule, 'announced', points, source, noun),
  label: 'delivery' satisfies FoundLabel,
  passive,
})

export const EN_CUES: readonly Cue[] = [
  row(
    'agreed_to',
    'agreed',
    3,
    `(?:agree[ds]?|agreeing|concur(?:red|s|ring)?|consent(?:ed|s)?)\\s+${ADV}to\\s+(?!the\\b)`,
  ),
  row(
    'agreed_on',
    'agreed',
    2,
    `(?:agree[ds]?|agreeing|concur(?:red|s)?)\\s+${ADV}(?:up)?on\\s+(?!(?:the\\s+|an?\\s+)?(?:\\p{L}+\\s+)?(?:need|importance|imperative|necessity|urgency|value|significance|threat|challenges?|assessment|fact|principle|view|centrality|role)\\b)(?:that\\b)?`,
    noun,
  ),
  row(
    'agreed_passive',
    'agreed',
    2.5,
    `(?:was|were|been)\\s+${ADV}(?:agreed|decided|resolved)\\s+(?:that|to|on|upon)\\s+`,
    { doer: 'everybody' },
  ),
  row(
    'reached_agreement',
    'agreed',
    2.5,
    `reach(?:ed|ing|es)?\\s+(?:an?\\s+|the\\s+)?(?:\\p{L}+\\s+){0,2}(?:consensus|agreement|understanding|deal)\\s+(?:on|to|for|in)\\s+(?:how\\s+to\\s+)?`,
  ),
  row(
    'pledged',
    'pledges',
    3,
    `(?:pledge[ds]?|pledging|acced(?:ed|es)|vow(?:ed|s|ing)?|promise[ds]?|promising|undertook|undertakes?|undertaken|undertaking|commits?|committed|committing|volunteer(?:ed|s)|guarantee[ds])\\s+(?:himself|herself|themselves|itself|ourselves)?\\s*${ADV}(?:not\\s+)?(?:to|that)\\s+`,
  ),
  row(
    'pledged_sum',
    'pledges',
    2.5,
    `(?:pledge[ds]?|pledging|promise[ds]?|committed|commits|committing|offer(?:ed|s)|offering)\\s+${ADV}${NEW}(?:${SUM}|${SUPPORT}|\\d)`,
    noun,
  ),
  row(
    'pledged_more',
    'pledges',
    2,
    `(?:pledged|pledges|promised|promises|offered|offers|committed)\\s+(?:(?:its|their|his|her|our|continued|further|additional|more|full|ongoing)\\s+)+(?:[\\p{L}.-]+\\s+){0,3}(?:support|assistance|aid|cooperation|help|funding|backing)`,
    noun,
  ),
  row('is_committed', 'pledges', 2, `${BE}\\s+${ADV}(?:committed|dedicated|resolved|determined)\\s+to\\s+`),
  row(
    'decided_to',
    'decided',
    3,
    `(?:decide[ds]?|deciding|resolve[ds]?|resolving|opted|elected)\\s+${ADV}(?:to|that|on)\\s+`,
  ),
  row(
    'approved',
    'decided',
    2.5,
    `(?:approve[ds]?|approving|authori[sz]e[ds]?|green-?lit|earmark(?:ed|s)|allocate[ds]?|allocating|approves?\\s+the\\s+(?:allocation|provision|disbursement)\\s+of|set\\s+aside|mobili[sz]e[ds]|award(?:ed|s))\\s+${NEW}(?:new\\s+|additional\\s+|further\\s+)*(?:${SUM}|${SUPPORT})`,
    noun,
  ),
  row('will', 'will', 1.5, `(?:will|shall|['’]ll)\\s+(?:not\\s+)?${ADV}(?!like\\b)(?!be\\s+(?:${DONE})\\b)`),
  row('would', 'will', 1.5, `would\\s+(?:not\\s+)?${ADV}(?!like\\b|have\\s)(?!be\\s+(?:${DONE})\\b)`),
  row(
    'will_be_done',
    'scheduled',
    2,
    `(?:will|would|shall|['’]ll)\\s+(?:not\\s+)?${ADV}be\\s+${ADV}(?=(?:${DONE})\\b)`,
    { passive: true },
  ),
  row(
    'plans_to',
    'intends',
    2.5,
    `(?:plans?|planned|planning|intends?|intended|intending|proposes?|proposed|proposing)\\s+(?:(?:on|for)\\s+)?${ADV}(?:to\\s+)?(?=\\p{L}+(?:ing)?\\b)(?:to\\s+)?(?<=\\b(?:to|on)\\s)`,
  ),
  row(
    'aims_to',
    'intends',
    1,
    `(?:aims?|aimed|aiming|seeks?|seeking|sought|strives?|striving|endeavou?rs?)\\s+${ADV}(?:to|at)\\s+`,
  ),
  row(
    'aim_is_to',
    'intends',
    2,
    `(?:aim|goal|objective|target|plan|intention|ambition)\\s+is\\s+${ADV}(?:to|for)\\s+`,
    { doer: 'owner' },
  ),
  row(
    'set_to',
    'scheduled',
    2,
    `(?:${BE}|has|have)\\s+${ADV}(?:set|due|scheduled|slated|planned|going|about|preparing|planning)\\s+(?:to|for)\\s+${ADV}(?:be\\s+)?`,
  ),
  row(
    'is_to',
    'scheduled',
    1.5,
    `(?:is|are)\\s+(?:also\\s+)?to\\s+(?!be\\s+(?:seen|found|welcomed|expected|able|commended|blamed)\\b)(?=\\p{Ll}+)`,
  ),
  row(
    'scheduled_for',
    'scheduled',
    2,
    `(?:is|are|was|were)\\s+${ADV}(?:scheduled|planned|slated|due|set)\\s+(?:for|in|on|to\\s+(?:take\\s+place|be))\\s+`,
    { verb: false, passive: true },
  ),
  row(
    'expected',
    'scheduled',
    0.5,
    `${BE}\\s+${ADV}(?:expected|anticipated|foreseen|envisaged|projected)\\s+`,
    noun,
  ),
  row(
    'ready_to',
    'intends',
    2,
    `(?:stands?|stood|is|are|was|were|remains?|remained|be)\\s+${ADV}(?:ready|prepared|willing)\\s+to\\s+`,
  ),
  row(
    'readiness_to',
    'intends',
    2.2,
    `(?:readiness|willingness|preparedness|openness)\\s+(?:of\\s+[^,;]{2,40}\\s+)?(?:to|for)\\s+`,
    { doer: 'owner' },
  ),
  row(
    'intention_to',
    'intends',
    2.5,
    `(?:intentions?|intent|plans?|proposal)\\s+(?:of\\s+[^,;]{2,40}\\s+)?(?:to|for)\\s+`,
    { doer: 'owner' },
  ),
  row(
    'decision_to',
    'decided',
    2.5,
    `(?:decisions?|pledges?|promises?|undertakings?|offer)\\s+(?:by\\s+[^,;]{2,40}\\s+|of\\s+[^,;]{2,40}\\s+)?to\\s+`,
    { doer: 'owner' },
  ),
  row('commitment_to', 'pledges', 1.5, `(?:commitments?|determination|resolve)\\s+to\\s+`, { doer: 'owner' }),
  row(
    'objective_to',
    'intends',
    1.5,
    `(?:objectives?|goals?|targets?|ambitions?)\\s+(?:to|of)\\s+(?=\\p{L}+)`,
    { doer: 'owner' },
  ),
  row(
    'set_aside',
    'decided',
    2,
    '(?:has|have|had|was|were|is|are)\\s+been\\s+(?:earmarked|allocated|set\\s+aside|approved|committed|pledged|budgeted)\\b',
    { verb: false, passive: true },
  ),
  row(
    'commitment_of',
    'pledges',
    2,
    `(?:commitments?|pledges?|contributions?)\\s+of\\s+${NEW}(?:${SUM}|\\d)`,
    noun,
  ),
  row(
    'announced',
    'announced',
    2,
    `(?:announc(?:e[sd]?|ing)|unveil(?:ed|s|ing)?|confirm(?:ed|s|ing)?)\\s+${ADV}${NEW}(?:${SUM}|${SUPPORT}|(?:the\\s+)?(?:establishment|launch|creation|opening|formation|provision|delivery|start|resumption|expansion|extension|renewal|continuation|increase|disbursement|allocation|release)\\s+of)`,
    noun,
  ),
  row('announced_that', 'announced', 1.5, `announc(?:e[sd]?|ing)\\s+(?:that|plans)\\b`, noun),
  row(
    'to_be_done',
    'scheduled',
    1,
    `(?<!(?:need|needs|needed|have|has|had|continue|continues|ought|appear|appears|seem|seems)\\s)to\\s+be\\s+(?=(?:held|hosted|convened|${GIVEN}|signed|launched|opened|established|completed|implemented|organi[sz]ed|finali[sz]ed|inaugurated)\\b)`,
    { passive: true },
  ),
  row(
    'tasked',
    'decided',
    2.5,
    `(?:task(?:ed|s|ing)|direct(?:ed|s|ing)|instruct(?:ed|s|ing)|mandate[ds]?|entrust(?:ed|s)?|charged)\\s+(?:(?:their|its|the|his|her|our|relevant|respective|senior)\\s+)*(?:\\p{L}+\\s+){0,6}?(?:to|with)\\s+`,
  ),
  row(
    'is_giving',
    'announced',
    1.5,
    `(?:is|are|am)\\s+${ADV}(?:announcing|providing|allocating|donating|delivering|sending|supplying|granting|lending|giving|contributing|committing|investing|extending|mobili[sz]ing|increasing|doubling|stepping\\s+up|launching|establishing|preparing|finali[sz]ing)\\b`,
    noun,
  ),
  row(
    'gives_now',
    'announced',
    0.5,
    `(?:${GIVES})s\\s+${NEW}(?:new\\s+|additional\\s+|further\\s+|extra\\s+)*(?:${SUM}|${SUPPORT})`,
    noun,
  ),
  row(
    'accepted_invitation',
    'agreed',
    2.5,
    `accept(?:ed|s|ing)\\s+(?:the|an|his|her|their|this)\\s+(?:\\p{L}+\\s+){0,3}invitation|invitation[^.;]{0,90}(?:was|were|has\\s+been)\\s+(?:\\p{L}+\\s+)?accepted`,
    noun,
  ),
  row(
    'upcoming',
    'scheduled',
    0.5,
    `(?:upcoming|forthcoming|next|planned)\\s+(?:\\p{L}+\\s+){0,4}(?:visit|summit|conference|meeting|round|session|dialogue|consultations)\\b`,
    noun,
  ),
  row('look_forward', 'welcomed', 0.3, `look(?:s|ed|ing)?\\s+forward\\s+to\\s+`),
  row(
    'working_to',
    'intends',
    0.5,
    `(?:is|are)\\s+${ADV}working\\s+(?:\\p{L}+\\s+){0,3}(?:to|on|towards?)\\s+`,
  ),
  told(
    'has_given',
    2,
    `(?:has|have|had|having)\\s+(?:already\\s+|so\\s+far\\s+|to\\s+date\\s+|since\\s+\\p{L}+\\s+|\\p{L}+ly\\s+)*(?:${GIVEN}|hosted|implemented|fulfilled|completed|honou?red|lifted|deployed|evacuated|hosted)\\b`,
  ),
  told(
    'gave',
    1,
    `(?<!(?:will|would|to|be|been|was|were|is|are|being|the)\\s)(?:delivered|handed\\s+over|donated|shipped|supplied|disbursed|transferred|received|dispatched|sent|delivering|handing\\s+over|provided|completed|deployed|evacuated)\\b`,
  ),
  told(
    'was_given',
    1.5,
    `(?:was|were|has\\s+been|have\\s+been|had\\s+been)\\s+${ADV}(?:${GIVEN}|handed\\s+over|completed|commissioned|inaugurated)\\b`,
    true,
  ),
  told(
    'signed',
    1.5,
    `(?:signed|inked|concluded|initialled|ratified|exchanged|signing\\s+of)\\s+(?:(?:a|an|the|two|three|four|five|six|several|\\d+|new|joint|bilateral|and\\s+exchanged)\\s+)*(?:[\\p{L}-]+\\s+){0,5}?${AGREEMENT_NOUN}\\b`,
  ),
  told('was_signed', 1.5, `${AGREEMENT_NOUN}\\s+(?:\\p{L}+\\s+){0,3}(?:was|were)\\s+signed\\b`, true),
  told(
    'fulfils',
    2,
    `(?:fulfil(?:l|ls|s|led|ling)?|honou?r(?:s|ed|ing)?|delivers?\\s+on|delivered\\s+on)\\s+(?:its|their|our|the|a|his|her)\\s+(?:\\p{L}+\\s+){0,2}(?:commitments?|pledges?|promises?)`,
  ),
  told(
    'shipment_of',
    1.5,
    `(?:shipments?|handover|disbursement|arrival|transfer|delivery|donation|receipt)\\s*,?\\s*(?:from\\s+[^,]{2,40},\\s*(?:[^,]{2,30},\\s*)?)?of\\s+(?:the\\s+|an?\\s+)?`,
  ),
]
