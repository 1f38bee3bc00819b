/** Why the finder thinks so, as a reader is told: the words it saw, and what they say. */
import type { Reason } from '#domain/finder/found'
import { en } from '#messages/en'
import type { Words } from '#messages/words'

type RuleName = keyof typeof en.finder

const isRule = (rule: string): rule is RuleName => Object.hasOwn(en.finder, rule)

/** A rule without words of its own is told by its name: a test holds that there is none. */
export const ruleText = (rule: string, { t }: Words): string => (isRule(rule) ? t(`finder.${rule}`) : rule)

export const reasonText = (reason: Reason, words: Words): string =>
  reason.words === ''
    ? ruleText(reason.rule, words)
    : words.t('finder.seen', { words: reason.words, says: ruleText(reason.rule, words) })
