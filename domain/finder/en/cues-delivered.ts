/** English words that report a delivery or a signature. */
import { NEW, SUM, SUPPORT, told } from '#domain/finder/en/cue-row'
import { ADV, AGREEMENT_NOUN, GIVEN } from '#domain/finder/en/words'
import type { Cue } from '#domain/finder/rule'

export const DELIVERED: readonly Cue[] = [
  told(
    'has_given',
    2,
    `(?:has|have|had|having)\\s+(?:already\\s+|so\\s+far\\s+|to\\s+date\\s+|since\\s+\\p{L}+\\s+|\\p{L}+ly\\s+)*(?:${GIVEN}|hosted|implemented|fulfilled|completed|honou?red|lifted|deployed|evacuated|hosted)\\b`,
  ),
  told(
    'gave',
    1.3,
    `(?<!(?:will|would|to|be|been|was|were|is|are|being|the)\\s)(?:delivered|handed\\s+over|donated|shipped|supplied|disbursed|transferred|dispatched|airlifted|distributed|awarded|rebuilt|sent(?!\\s+(?:a\\s+)?(?:\\p{L}+\\s+)?(?:messages?|letters?|condolences|delegation))|delivering|handing\\s+over|provided(?!\\s+(?:the\\s+following|that|for\\s+(?:in|by)))|completed|deployed|evacuated|inaugurated|received\\s+${NEW}(?:${SUM}|\\d|${SUPPORT}))\\b`,
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
  told('was_signed', 2.2, `${AGREEMENT_NOUN}\\s+(?:\\p{L}+\\s+){0,3}(?:was|were)\\s+signed\\b`, true),
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
  told(
    'has_arrived',
    2.2,
    `(?:has|have|had)\\s+(?:already\\s+|since\\s+|now\\s+)*(?:arrived|reached\\s+\\p{Lu}|been\\s+(?:delivered|handed|opened|released|paid|completed|built|rebuilt))|opened\\s+its\\s+doors|(?:was|were)\\s+(?:officially\\s+)?opened`,
    true,
  ),
]
