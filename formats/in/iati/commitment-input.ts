// An IATI activity as a row of the book's commitments: who committed how much to whom, in the words of its title.
import { countWords, QUOTE_WORDS } from '#domain/citation'
import { countryCode } from '#domain/country-codes'
import { addTo, type Sums } from '#domain/decimal'
import type { RowFlaw } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'
import { isLocale, type Locale } from '#domain/locale'
import { measureOf } from './measures.ts'
import type { IatiActivity, Narrative, Organisation } from './record.ts'
import { topicOf } from './topics.ts'

/** What IATI does not say: the source that the file is in the book. */
export type CommitmentOptions = { document?: string | undefined }

/** OrganisationRole, by its number since 2.01 and its word before, in whatever letters. */
const FUNDING = ['1', 'funding']
const ACCOUNTABLE = ['2', 'accountable']
/** ActivityDateType. */
const END_PLANNED = ['3', 'end-planned']
const STARTS = ['1', '2', 'start-planned', 'start-actual']
/** ActivityStatus: what is only in the pipeline is not decided. */
const PIPELINE = '1'

/** A title in another language than the book's is better than none: it stands as the English one. */
function titlesOf(titles: readonly Narrative[]): Partial<Record<Locale, string>> {
  const found: Partial<Record<Locale, string>> = {}
  for (const { language, text } of titles) {
    const locale = language?.slice(0, 2) ?? 'en'
    if (isLocale(locale)) found[locale] ??= text
  }
  const [first] = titles
  return Object.keys(found).length === 0 && first ? { en: first.text } : found
}

const callOf = (one: Organisation): string | null => one.ref ?? one.names[0]?.text ?? null
const having = (activity: IatiActivity, roles: readonly string[]): string[] =>
  activity.participants.flatMap((one) =>
    roles.includes(one.role?.toLowerCase() ?? '') ? (callOf(one) ?? []) : [],
  )

function promisersOf(activity: IatiActivity): string[] {
  const found = [FUNDING, ACCOUNTABLE].map((roles) => having(activity, roles)).find((list) => list.length > 0)
  return [...new Set(found ?? activity.reporters.flatMap((one) => callOf(one) ?? []))]
}

/** What was firmly committed, each currency for itself. */
function committed({ transactions }: IatiActivity): Sums {
  const sums: Sums = {}
  for (const { type, value, currency } of transactions)
    if (measureOf(type) === 'commitment' && value !== null && currency !== null) addTo(sums, currency, value)
  return sums
}

function targetsOf(activity: IatiActivity, titles: Partial<Record<Locale, string>>): Record<string, unknown> {
  const sums = Object.entries(committed(activity))
  if (sums.length === 0) return {}
  const each = (value: string) => sums.map(() => value)
  return {
    ...Object.fromEntries(
      Object.entries(titles).map(([locale, title]) => [`target_item_${locale}`, each(title)]),
    ),
    target_form: each('money'),
    target_qualifier: each('exactly'),
    target_measure: each('commitment'),
    target_low: sums.map(([, amount]) => amount),
    target_currency: sums.map(([currency]) => currency),
  }
}

/** The first words of a title that is longer than a quotation may be. */
function quotable(text: string): string {
  if (countWords(text) <= QUOTE_WORDS) return text
  return text
    .split(/(?<=\s)/u)
    .slice(0, QUOTE_WORDS)
    .join('')
    .trim()
}

function saidOn(activity: IatiActivity): string | null {
  const days = activity.transactions.flatMap(({ type, date }) =>
    measureOf(type) === 'commitment' && date ? [date] : [],
  )
  const starts = activity.dates.flatMap(({ type, day }) => (day && STARTS.includes(type ?? '') ? [day] : []))
  return [...days].sort()[0] ?? [...starts].sort()[0] ?? activity.updated?.slice(0, 10) ?? null
}

const said = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  )

/** OtherIdentifierType: the reporter's own. */
const INTERNAL = 'A1'

/** A book's own file names each promise by its slug, and links to its page. */
function ownSlug({ secondaryReporter, rest, documents }: IatiActivity): string | null {
  if (!secondaryReporter) return null
  const own = rest.find(
    ({ name, attributes }) => name === 'other-identifier' && attributes?.type === INTERNAL,
  )
  const slug = own?.attributes?.ref
  return slug && documents.some(({ url }) => url?.endsWith(`/commitments/${slug}`)) ? slug : null
}

export function commitmentOf(
  activity: IatiActivity,
  flaws: readonly RowFlaw[],
  { document }: CommitmentOptions,
): ImportRecord {
  const { line, identifier, titles, reporters, countries, regions } = activity
  const words = titlesOf(titles)
  const named = Object.fromEntries(Object.entries(words).map(([locale, title]) => [`title_${locale}`, title]))
  const slug = ownSlug(activity)
  // Kind, topic and sides were said in IATI's coarser words: taken back they would be changes that nobody made.
  if (slug) return { line, identifier, input: flaws.length > 0 ? {} : { slug, ...named }, flaws }
  const [reporter] = reporters
  const firm = Object.keys(committed(activity)).length > 0
  const input = said({
    ref: identifier === null ? null : `iati:${identifier}`,
    ...named,
    kind: 'financial',
    topic: topicOf(activity),
    promisers: promisersOf(activity),
    beneficiaries: [
      // A state is known by its two letters, however its name is written.
      ...countries.map(({ code, names }) => countryCode(code) ?? names[0]?.text ?? code),
      ...regions.map(({ code, names }) => names[0]?.text ?? code),
    ],
    document,
    quote: titles[0] && quotable(titles[0].text),
    speaker: reporter && callOf(reporter),
    said_on: saidOn(activity),
    act: 'makes',
    modality: firm ? 'signed' : activity.status === PIPELINE ? 'intends' : 'decided',
    due_phrase: activity.dates.find(({ type }) => END_PLANNED.includes(type ?? ''))?.day,
    ...targetsOf(activity, words),
  })
  return { line, identifier, input: flaws.length > 0 ? {} : input, flaws }
}
