/** Where the aid goes and what it is for: recipients by the beneficiaries, sectors by the topic. */
import type { Locale } from '#domain/locale'
import { SECTORS } from '#formats/out/iati/codes'
import type { ActivityFacts, Organisation } from '#formats/out/iati/facts'
import { COUNTRIES } from '#formats/out/iati/lists'
import { inEvery, narratives, tag } from '#formats/out/iati/tags'
import type { Taking } from '#formats/out/taking'

/** "Developing countries, unspecified", of the DAC's own list. */
const UNSPECIFIED = { code: '998', vocabulary: '1' }
/** Hundredths of a per cent. */
const WHOLE = 10_000

const countryOf = ({ country }: Organisation): string | null =>
  country !== null && COUNTRIES.has(country) ? country : null

/** Equal shares, the first of them with the rest, so that they add up to 100. */
export function equalShares(parts: number): string[] {
  const each = Math.floor(WHOLE / parts)
  return Array.from({ length: parts }, (_, at) =>
    String((at === 0 ? WHOLE - each * (parts - 1) : each) / 100),
  )
}

type Recipients = { countries: string[]; others: Organisation[]; parts: number }
export function recipientsOf({ beneficiaries }: ActivityFacts): Recipients {
  const countries = [...new Set(beneficiaries.flatMap((one) => countryOf(one) ?? []))]
  const others = beneficiaries.filter((one) => countryOf(one) === null)
  const somewhere = others.length > 0 || countries.length === 0
  return { countries, others, parts: countries.length + (somewhere ? 1 : 0) }
}

export function recipients(facts: ActivityFacts, locale: Locale): string {
  const { countries, others, parts } = recipientsOf(facts)
  const shares = equalShares(parts)
  const names = inEvery((words) => words.list(others.map(({ name }) => words.text(name))))
  return [
    ...countries.map((code, at) => tag('recipient-country', { code, percentage: shares[at] ?? null })),
    ...(parts > countries.length
      ? [
          tag(
            'recipient-region',
            { ...UNSPECIFIED, percentage: shares[countries.length] ?? null },
            narratives(names, locale),
          ),
        ]
      : []),
  ].join('')
}

export const isHumanitarian = ({ line }: ActivityFacts): boolean => SECTORS[line.topic].humanitarian

/** The DAC's purpose code and, beside it, the book's own topic: each vocabulary adds up to 100 by itself. */
export function sectors({ line: { topic } }: ActivityFacts, { asked, bookUrl }: Taking): string {
  const name = inEvery(({ t }) => t(`codes.topic.${topic}`))
  const own = {
    vocabulary: '99',
    'vocabulary-uri': `${bookUrl}/${asked.locale}/guide`,
    code: topic,
    percentage: '100',
  }
  return (
    tag('sector', { vocabulary: '1', code: SECTORS[topic].dac, percentage: '100' }) +
    tag('sector', own, narratives(name, asked.locale))
  )
}
