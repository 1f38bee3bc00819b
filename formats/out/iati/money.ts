/** Money that was promised or paid out, as transactions and planned payments; what they cannot say stays in words. */
import { deliveredOn } from '#domain/delivery'
import { iatiOf } from '#domain/kind'
import type { Localized } from '#domain/locale'
import { decimalOf } from '#domain/money'
import { certainNumber } from '#domain/quantity'
import { DISBURSEMENT, FINANCE_TYPES } from '#formats/out/iati/codes'
import type { ActivityBatch, ActivityFacts } from '#formats/out/iati/facts'
import { end } from '#formats/out/iati/organisations'
import { sizeText } from '#formats/out/iati/sizes'
import { inEvery, narratives, tag, told } from '#formats/out/iati/tags'
import { type Money, payable, placeOf } from '#formats/out/iati/target-places'
import { firstDay, plannedOf } from '#formats/out/iati/times'
import type { Taking } from '#formats/out/taking'

const ends = ({ promisers, beneficiaries }: ActivityFacts, { asked: { locale } }: Taking): string =>
  end('provider-org', promisers, locale) + end('receiver-org', beneficiaries, locale)

const value = (minor: number, currency: string, day: string): string =>
  tag('value', { currency, 'value-date': day }, decimalOf({ minor, currency }))

type Payment = { ref: string; type: string; day: string; minor: number; target: Money; about: Localized }
function transaction(payment: Payment, facts: ActivityFacts, taking: Taking): string {
  const { ref, type, day, minor, target, about } = payment
  const finance = FINANCE_TYPES[target.role]
  return tag(
    'transaction',
    { ref },
    tag('transaction-type', { code: type }) +
      tag('transaction-date', { 'iso-date': day }) +
      value(minor, target.currency, day) +
      told('description', narratives(about, taking.asked.locale)) +
      ends(facts, taking) +
      (finance ? tag('finance-type', { code: finance }) : ''),
  )
}

/** How the amount was said: its measure, qualifier and phrase, which a bare number loses. */
const promiseText = (target: Money): Localized =>
  inEvery((words) =>
    words.chain([
      words.text(target.item),
      `${words.t(`codes.measure.${target.measure}`)}${words.stops.colon}${sizeText(target, words)}`,
      target.phrase ? words.t('commitment.as_said', { phrase: target.phrase }) : null,
    ]),
  )
const batchText = (batch: ActivityBatch, target: Money): Localized =>
  inEvery((words) =>
    words.chain([
      words.text(batch.label) || words.text(target.item),
      sizeText(batch, words),
      batch.phrase ? words.t('commitment.as_said', { phrase: batch.phrase }) : null,
    ]),
  )

function promise(target: Money, facts: ActivityFacts, taking: Taking): string {
  const place = placeOf(target, facts.line.targets)
  if (place.as !== 'transaction') return ''
  const { type } = place
  const about = promiseText(target)
  return transaction(
    { ref: target.id, type, day: firstDay(facts), minor: target.promised, target, about },
    facts,
    taking,
  )
}

/** Only what is known to have been paid out, on the day of the report. */
function payments(target: Money, facts: ActivityFacts, taking: Taking): string {
  const { kind } = facts.line
  const own = facts.batches.filter((batch) => batch.target === target.id)
  return own
    .map((batch) => {
      const [day, minor] = [deliveredOn(kind, batch.stages), certainNumber(batch)]
      if (day === null || minor === null) return ''
      const about = batchText(batch, target)
      return transaction({ ref: batch.id, type: DISBURSEMENT, day, minor, target, about }, facts, taking)
    })
    .join('')
}

export function transactions(facts: ActivityFacts, taking: Taking): string {
  const iati = iatiOf(facts.line.kind)
  const paysOut = iati.activity && iati.paysOut
  return payable(facts)
    .map((target) => promise(target, facts, taking) + (paysOut ? payments(target, facts, taking) : ''))
    .join('')
}

/** A disbursement that was promised is no disbursement yet: it is planned. */
export function plannedPayments(facts: ActivityFacts, taking: Taking): string {
  const { start, end: until } = plannedOf(facts)
  return payable(facts)
    .filter((target) => placeOf(target, facts.line.targets).as === 'planned')
    .map(({ promised, currency }) =>
      tag(
        'planned-disbursement',
        { type: '1' },
        tag('period-start', { 'iso-date': start }) +
          (until ? tag('period-end', { 'iso-date': until }) : '') +
          value(promised, currency, firstDay(facts)) +
          ends(facts, taking),
      ),
    )
    .join('')
}

/** The currency of the amounts where it is one: each amount says its own all the same. */
export function defaultCurrency(facts: ActivityFacts): string | null {
  const [only, ...others] = new Set(payable(facts).map(({ currency }) => currency))
  return only !== undefined && others.length === 0 ? only : null
}
