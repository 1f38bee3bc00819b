/** Our unit of tracking, who promised whom what: its closed lists. */
export const TOPICS = [
  'security',
  'energy',
  'mine_action',
  'nuclear_safety',
  'recovery',
  'finance',
  'sanctions',
  'trade_investment',
  'people_visas',
  'diplomacy',
  'humanitarian',
  'other',
] as const
export type Topic = (typeof TOPICS)[number]

export const LIVES = ['active', 'superseded', 'withdrawn'] as const
export type Life = (typeof LIVES)[number]

/** Could a reader ever say done or not done, and is lateness judged. */
export const TESTABILITIES = {
  testable: { judgedByDay: true, datesMatter: true },
  process: { judgedByDay: false, datesMatter: true },
  continuing: { judgedByDay: false, datesMatter: false },
  vague: { judgedByDay: false, datesMatter: false },
} as const satisfies Record<string, { judgedByDay: boolean; datesMatter: boolean }>
export type Testability = keyof typeof TESTABILITIES

export const LINK_TYPES = ['restates', 'supersedes', 'part_of', 'includes_amount_of', 'may_overlap'] as const
export type LinkType = (typeof LINK_TYPES)[number]
