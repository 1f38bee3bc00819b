/** English words that agree, pledge, decide and commit. */
import { BE, NEW, noun, row, SUM, SUPPORT } from '#domain/finder/en/cue-row'
import { ADV } from '#domain/finder/en/words'
import type { Cue } from '#domain/finder/rule'

export const AGREEING: readonly Cue[] = [
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
    3.4,
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
  row(
    'decision_to',
    'decided',
    2.5,
    `(?:decisions?|pledges?|promises?|undertakings?|offer)\\s+(?:by\\s+[^,;]{2,40}\\s+|of\\s+[^,;]{2,40}\\s+)?to\\s+`,
    { doer: 'owner' },
  ),
  row('commitment_to', 'pledges', 1.5, `(?:commitments?|determination|resolve)\\s+to\\s+`, { doer: 'owner' }),
  row(
    'set_aside',
    'decided',
    2,
    '(?:has\\s+been|have\\s+been|had\\s+been|was|were|is|are)\\s+(?:earmarked|allocated|set\\s+aside|approved|committed|pledged|budgeted)\\b',
    { verb: false, passive: true },
  ),
  row(
    'commitment_of',
    'pledges',
    2,
    `(?:commitments?|pledges?|contributions?)\\s+of\\s+${NEW}(?:${SUM}|\\d)`,
    { verb: false, doer: 'owner' },
  ),
  row(
    'tasked',
    'decided',
    2.5,
    `(?:task(?:ed|s|ing)|direct(?:ed|s|ing)|instruct(?:ed|s|ing)|mandate[ds]?|entrust(?:ed|s)?|charged)\\s+(?:(?:their|its|the|his|her|our|relevant|respective|senior)\\s+)*(?:\\p{L}+\\s+){0,6}?(?:to|with)\\s+`,
  ),
  row(
    'accepted_invitation',
    'agreed',
    2.5,
    `accept(?:ed|s|ing)\\s+(?:the|an|his|her|their|this)\\s+(?:\\p{L}+\\s+){0,3}invitation|invitation[^.;]{0,90}(?:was|were|has\\s+been)\\s+(?:\\p{L}+\\s+)?accepted`,
    noun,
  ),
  row('offered_to', 'intends', 1.5, `offer(?:ed|s|ing)?\\s+${ADV}to\\s+`),
]
