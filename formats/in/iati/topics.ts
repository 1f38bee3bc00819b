// What an activity is about, by the first of its DAC purpose codes that tells.
import type { Topic } from '#domain/commitment'
import type { IatiActivity, Shared } from './record.ts'

/** The beginnings of DAC purpose codes, the longer before the shorter. */
const BEGINNINGS: readonly (readonly [string, Topic])[] = [
  ['15190', 'people_visas'],
  ['15250', 'mine_action'],
  ['15210', 'security'],
  ['152', 'security'],
  ['23510', 'nuclear_safety'],
  ['230', 'energy'],
  ['231', 'energy'],
  ['232', 'energy'],
  ['233', 'energy'],
  ['234', 'energy'],
  ['236', 'energy'],
  ['24', 'finance'],
  ['25', 'trade_investment'],
  ['33', 'trade_investment'],
  ['510', 'finance'],
  ['600', 'finance'],
  ['720', 'humanitarian'],
  ['730', 'recovery'],
  ['740', 'humanitarian'],
]
/** Five digits (1) or three (2) of the DAC; `DAC` in files of version 1, and what is silent means it too. */
const DAC = ['1', '2', 'DAC', 'DAC-3', null]

const topicIn = ({ vocabulary, code }: Shared): Topic | null =>
  DAC.includes(vocabulary)
    ? (BEGINNINGS.find(([beginning]) => code.startsWith(beginning))?.[1] ?? null)
    : null

export function topicOf({ sectors, transactions }: IatiActivity): Topic {
  for (const sector of [...sectors, ...transactions.flatMap((one) => one.sectors)]) {
    const topic = topicIn(sector)
    if (topic) return topic
  }
  return 'other'
}
