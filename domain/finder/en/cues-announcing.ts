/** English words that announce, schedule and are about to give. */
import { BE, DONE, NEW, noun, row, SUM, SUPPORT } from '#domain/finder/en/cue-row'
import { ADV, GIVEN, GIVES } from '#domain/finder/en/words'
import type { Cue } from '#domain/finder/rule'

export const ANNOUNCING: readonly Cue[] = [
  row(
    'will_be_done',
    'scheduled',
    2,
    `(?:will|would|shall|['’]ll)\\s+(?:not\\s+)?${ADV}be\\s+${ADV}(?=(?:${DONE})\\b)`,
    { passive: true },
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
    'announced',
    'announced',
    2,
    `(?:announc(?:e[sd]?|ing)|unveil(?:ed|s|ing)?|confirm(?:ed|s|ing)?)\\s+${ADV}${NEW}(?:${SUM}|${SUPPORT}|(?:the\\s+)?(?:establishment|launch|creation|opening|formation|provision|delivery|start|resumption|expansion|extension|renewal|continuation|increase|disbursement|allocation|release)\\s+of)`,
    noun,
  ),
  row(
    'to_be_done',
    'scheduled',
    1,
    `(?<!(?:need|needs|needed|have|has|had|continue|continues|ought|appear|appears|seem|seems)\\s)to\\s+be\\s+(?=(?:held|hosted|convened|${GIVEN}|signed|launched|opened|established|completed|implemented|organi[sz]ed|finali[sz]ed|inaugurated)\\b)`,
    { passive: true },
  ),
  row(
    'is_giving',
    'announced',
    1.5,
    `(?:is|are|am)\\s+${ADV}(?:announcing|providing|allocating|donating|delivering|sending|supplying|granting|lending|giving|contributing|committing|investing|extending|mobili[sz]ing|increasing|doubling|stepping\\s+up|making\\s+[^.;]{0,60}available|launching|establishing|preparing|finali[sz]ing)\\b`,
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
    'upcoming',
    'scheduled',
    0.5,
    `(?:upcoming|forthcoming|next|planned)\\s+(?:\\p{L}+\\s+){0,4}(?:visit|summit|conference|meeting|round|session|dialogue|consultations)\\b`,
    noun,
  ),
  row('look_forward', 'welcomed', -0.3, `look(?:s|ed|ing)?\\s+forward\\s+to\\s+`),
  row(
    'announcement_of',
    'announced',
    2,
    `announcements?\\s+(?:by\\s+[^.;]{2,60}\\s+)?of\\s+${NEW}(?:${SUM}|${SUPPORT})`,
    { verb: false, doer: 'owner' },
  ),
  row(
    'raised',
    'announced',
    2,
    '(?:double[ds]?|doubling|increase[ds]?|increasing|raise[ds]?|raising|triple[ds]?|tripling)\\s+(?:its|their|our|his|her)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:contribution|support|assistance|aid|funding|commitment|pledge|target)s?(?![\\p{L}])',
    noun,
  ),
]
