/** Things that were promised, as outputs: what, in which unit, how many were promised and how many came. */
import type { Locale, Localized } from '#domain/locale'
import type { ActivityFacts, ActivityTarget } from '#formats/out/iati/facts'
import { sizeText, sumText, written } from '#formats/out/iati/sizes'
import { inEvery, narratives, tag, told } from '#formats/out/iati/tags'
import { placedAs } from '#formats/out/iati/target-places'
import { periodOf } from '#formats/out/iati/times'
import type { Taking } from '#formats/out/taking'
import type { Words } from '#messages/words'

const OUTPUT = '1'
/** IndicatorMeasure: numbers of a unit; where no number is known, words. */
const UNIT = '1'
const QUALITATIVE = '5'

/** The item with its unit, or with the currency and measure that it is counted in. */
function countedIn({ item, unit, currency, measure }: ActivityTarget, words: Words): string {
  const [before, after] = words.stops.brackets
  const counted = [
    unit ? words.text(unit) : null,
    currency,
    measure && words.t(`codes.measure.${measure}`),
  ].filter(Boolean)
  const name = words.text(item)
  return counted.length > 0 ? `${name}${before}${counted.join(words.stops.comma)}${after}` : name
}

const titled = (text: Localized, { slug }: { slug: string }, locale: Locale): string =>
  tag('title', {}, narratives(text, locale) || narratives({ en: slug }, locale))

/** What a number alone would hide. */
const targetComment = (target: ActivityTarget): Localized =>
  inEvery((words) =>
    words.chain([
      `${words.t('commitment.promised')}${words.stops.colon}${sizeText(target, words)}`,
      target.phrase ? words.t('commitment.as_said', { phrase: target.phrase }) : null,
    ]),
  )
const actualComment = (
  { delivered, announced, currency }: ActivityTarget,
  open: boolean,
  day: string,
): Localized =>
  inEvery((words) => {
    const came = sumText(delivered, currency, words)
    const coming = sumText(announced, currency, words)
    return words.chain([
      words.t('site.as_of', { day: words.day(day) }),
      `${words.t('commitment.delivered')}${words.stops.colon}${came ?? words.t('site.not_known')}`,
      coming ? `${words.t('exports.column.announced')}${words.stops.colon}${coming}` : null,
      open ? words.t('iatiOut.open_period') : null,
    ])
  })

/** An output that has neither target nor actual number is told in words; one of the two numbers makes it counted. */
function indicator(target: ActivityTarget, facts: ActivityFacts, { asked: { day, locale } }: Taking): string {
  const { promised, delivered, currency } = target
  const counted = promised !== null || delivered.amount !== null
  const period = periodOf(facts, day)
  const comment = (text: Localized) => told('comment', narratives(text, locale))
  const goal = targetComment(target)
  const came = actualComment(target, period.open, day)
  const size = (name: string, number: number | null, text: Localized) =>
    counted && number === null
      ? ''
      : tag(name, { value: number === null ? null : written(number, currency) }, comment(text))
  // What stands in no `target` and no `actual` is told before them.
  const left = [promised === null ? goal : null, delivered.amount === null ? came : null]
  const unsaid = counted
    ? inEvery((words) => words.chain(left.map((text) => text?.[words.locale] ?? null)))
    : null
  return tag(
    'indicator',
    { measure: counted ? UNIT : QUALITATIVE, 'aggregation-status': '0' },
    titled(
      inEvery((words) => countedIn(target, words)),
      facts.line,
      locale,
    ) +
      told('description', narratives(unsaid, locale)) +
      tag(
        'period',
        {},
        tag('period-start', { 'iso-date': period.start }) +
          tag('period-end', { 'iso-date': period.end }) +
          size('target', promised, goal) +
          size('actual', delivered.amount, came),
      ),
  )
}

/** Unlike things are never added, so each result says that it is not to be. */
export const results = (facts: ActivityFacts, taking: Taking): string =>
  placedAs(facts, 'result')
    .map((target) =>
      tag(
        'result',
        { type: OUTPUT, 'aggregation-status': '0' },
        titled(target.item, facts.line, taking.asked.locale) + indicator(target, facts, taking),
      ),
    )
    .join('')
