/** English words that will, would, plan, intend and stand ready to. */
import { BE, DONE, row } from '#domain/finder/en/cue-row'
import { ADV } from '#domain/finder/en/words'
import type { Cue } from '#domain/finder/rule'

export const INTENDING: readonly Cue[] = [
  row('will', 'will', 1.5, `(?:will|shall|['’]ll)\\s+(?:not\\s+)?${ADV}(?!like\\b)(?!be\\s+(?:${DONE})\\b)`),
  row('would', 'will', 1.5, `would\\s+(?:not\\s+)?${ADV}(?!like\\b|have\\s)(?!be\\s+(?:${DONE})\\b)`),
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
    `(?:aims?|aimed|aiming|strives?|striving|endeavou?rs?)\\s+${ADV}(?:to|at)\\s+`,
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
    'objective_to',
    'intends',
    1.5,
    `(?:objectives?|goals?|targets?|ambitions?)\\s+(?:to|of)\\s+(?=\\p{L}+)`,
    { doer: 'owner' },
  ),
  row(
    'working_to',
    'intends',
    0.5,
    `(?:is|are)\\s+${ADV}working\\s+(?:\\p{L}+\\s+){0,3}(?:to|on|towards?)\\s+`,
  ),
]
