/** The record that the finder would make of a sentence, as values of the form's fields. */
import type { Day } from '#domain/day'
import { readDuePhrase } from '#domain/due-phrase'
import { type DueWindow, isCalendar, sameWindow } from '#domain/due-window'
import type { Found, FoundMoney, FoundQuantity, NamedParty } from '#domain/finder/found'
import { formsOf } from '#domain/kind'
import type { Locale } from '#domain/locale'
import { type Bounds, saidNumber } from '#domain/quantity'

export type Values = Record<string, string>
export type Prefilling = {
  text: string
  /** The language of the fields that take words of the text. */
  language: Locale
  /** The day from which the book reads vague dates. */
  day: Day
  /** How the forms call a party, by its short name. */
  labels: ReadonlyMap<string, string>
  /** Whose account a text is that speaks for itself, as the forms call it. */
  account: string
}

export const SAID = 'statements.0.'

const nameOf = ({ name, slug }: NamedParty, { labels }: Prefilling): string =>
  (slug && labels.get(slug)) || name

const parties = (field: string, named: readonly NamedParty[], setting: Prefilling): Values =>
  Object.fromEntries(named.map((one, n) => [`${field}.${n}`, nameOf(one, setting)]))

/** Only days that the phrase alone would not give are set by hand. */
function dueValues(due: DueWindow, day: Day): Values {
  const values: Values = due.phrase ? { [`${SAID}due_phrase`]: due.phrase } : {}
  if (!isCalendar(due) || sameWindow(due, readDuePhrase(due.phrase ?? '', day))) return values
  return {
    ...values,
    ...(due.start ? { [`${SAID}due.start`]: due.start } : {}),
    [`${SAID}due.strict_end`]: due.strict_end,
    [`${SAID}due.generous_end`]: due.generous_end,
  }
}

/** The form asks for one number, and for a second one in a range. */
function sizeValues(at: string, { qualifier, low, high }: Bounds): Values {
  const said = saidNumber({ qualifier, low, high })
  if (said === null) return {}
  const range = qualifier === 'range' && high !== null ? { [`${at}high`]: String(high) } : {}
  return { [`${at}qualifier`]: qualifier, [`${at}low`]: String(said), ...range }
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)

const quantityValues = (found: FoundQuantity, at: string, { language }: Prefilling): Values => ({
  [`${at}item.${language}`]: capital(found.unit),
  [`${at}unit.${language}`]: found.unit,
  [`${at}phrase`]: found.phrase,
  ...sizeValues(at, found),
})

/** Amounts are decimals as text, which must not pass through a floating-point number. */
function moneyValues(found: FoundMoney, at: string, title: string, { language }: Prefilling): Values {
  const first = found.qualifier === 'up_to' ? found.high : (found.low ?? found.high)
  const size = first === null ? {} : { [`${at}qualifier`]: found.qualifier, [`${at}low`]: first }
  const range = found.qualifier === 'range' && found.high !== null ? { [`${at}high`]: found.high } : {}
  return {
    [`${at}item.${language}`]: capital(title),
    [`${at}currency`]: found.currency,
    [`${at}measure`]: found.measure,
    [`${at}phrase`]: found.phrase,
    ...size,
    ...range,
  }
}

/** What the kind may promise, in the order of the text. */
function targetValues(found: Found, setting: Prefilling): Values {
  const forms = formsOf(found.kind)
  const rows = [
    ...(forms.includes('quantity') ? found.quantities : []).map(
      (one) => (at: string) => quantityValues(one, at, setting),
    ),
    ...(forms.includes('money') ? found.money : []).map(
      (one) => (at: string) => moneyValues(one, at, found.title, setting),
    ),
  ]
  return Object.assign({}, ...rows.map((row, n) => row(`targets.${n}.`)))
}

export const prefill = (found: Found, setting: Prefilling): Values => ({
  [`title.${setting.language}`]: found.title,
  kind: found.kind,
  topic: found.topic,
  testability: found.testability,
  ...parties('promisers', found.promisers, setting),
  ...parties('beneficiaries', found.beneficiaries, setting),
  ...parties(
    'channels',
    // In the folded part a name that the book refuses would stand in the way unseen.
    found.channels.filter((one) => one.slug),
    setting,
  ),
  [`${SAID}modality`]: found.modality,
  [`${SAID}party`]: found.account ? nameOf(found.account, setting) : setting.account,
  ...(found.speaker ? { [`${SAID}speaker.name.${setting.language}`]: found.speaker } : {}),
  [`${SAID}quote.exact`]: setting.text.slice(found.quote.start, found.quote.end),
  ...dueValues(found.due, setting.day),
  ...targetValues(found, setting),
})

/** Names in the sentence that are no party of the book yet. */
export const unknownNames = ({ promisers, beneficiaries, channels, account }: Found): string[] => [
  ...new Set(
    [...promisers, ...beneficiaries, ...channels, ...(account ? [account] : [])]
      .filter((one) => one.slug === null)
      .map((one) => one.name),
  ),
]
