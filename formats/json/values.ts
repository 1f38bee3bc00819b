/** The small values that the book's JSON is made of: one zod schema each, read by handlers, document and tests alike. */
import { z } from 'zod'
import { LIVES, TESTABILITIES, TOPICS } from '#domain/commitment'
import { DUE_TYPES } from '#domain/due-window'
import { ATTESTATIONS, EVIDENCES } from '#domain/evidence'
import { KINDS, STAGES } from '#domain/kind'
import { inLocale, type Locale, type Localized } from '#domain/locale'
import { decimalOf } from '#domain/money'
import { QUALIFIERS } from '#domain/quantity'
import { STANDINGS } from '#domain/standing'
import { ACTS, MODALITIES } from '#domain/statement'
import { FULFILMENTS } from '#domain/status'
import { MEASURES, PROVIDER_ROLES } from '#domain/target'

const keys = <T extends string>(record: Readonly<Record<T, unknown>>) => Object.keys(record) as [T, ...T[]]

export const kind = z.enum(keys(KINDS)).meta({ id: 'Kind' })
export const topic = z.enum(TOPICS).meta({ id: 'Topic' })
export const testability = z.enum(keys(TESTABILITIES)).meta({ id: 'Testability' })
export const life = z.enum(LIVES).meta({ id: 'Life' })
export const fulfilment = z.enum(keys(FULFILMENTS)).meta({ id: 'Fulfilment' })
export const standing = z.enum(STANDINGS).meta({ id: 'Standing' })
export const evidence = z.enum(EVIDENCES).meta({ id: 'Evidence' })
export const attestation = z.enum(ATTESTATIONS).meta({ id: 'Attestation' })
export const measure = z.enum(MEASURES).meta({ id: 'Measure' })
export const providerRole = z.enum(PROVIDER_ROLES).meta({ id: 'ProviderRole' })
export const qualifier = z.enum(QUALIFIERS).meta({ id: 'Qualifier' })
export const act = z.enum(keys(ACTS)).meta({ id: 'Act' })
export const modality = z.enum(MODALITIES).meta({ id: 'Modality' })
export const stage = z.enum(STAGES).meta({ id: 'Stage' })
export const dueType = z.enum(DUE_TYPES).meta({ id: 'DueType' })

export const day = z.iso.date()
export const instant = z.iso.datetime()
export const id = z.string()
export const slug = z.string()
export const count = z.number().int()
/** Money in major units, exactly. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
/** A count as a number, money as a decimal string, null where it is not known. */
export const size = z.union([z.number(), decimal]).nullable()
export const currency = z.string().length(3)

export const due = z
  .strictObject({
    type: dueType,
    phrase: z.string().nullable(),
    start: day.nullable(),
    strict_end: day.nullable(),
    generous_end: day.nullable(),
  })
  .meta({ id: 'DueWindow' })

/** A text in every language that the book has it in. */
export const words = z
  .strictObject({ en: z.string().optional(), uk: z.string().optional(), ja: z.string().optional() })
  .meta({ id: 'Words' })

/** Another record by its short name and its title in the asked language. */
export const titled = z.strictObject({ slug, title: z.string() }).meta({ id: 'Titled' })
export const named = z.strictObject({ slug, name: z.string() }).meta({ id: 'Named' })

/** Only the book's languages, whatever else a record holds. */
export const wordsIn = ({ en, uk, ja }: Localized): z.input<typeof words> => ({
  ...(en ? { en } : {}),
  ...(uk ? { uk } : {}),
  ...(ja ? { ja } : {}),
})
export const textIn = (text: Localized, locale: Locale): string => inLocale(text, locale).text
export const textOrNull = (text: Localized | null, locale: Locale): string | null =>
  text && inLocale(text, locale).text
export const titledIn = ({ slug, title }: { slug: string; title: Localized }, locale: Locale) => ({
  slug,
  title: textIn(title, locale),
})
export const namedIn = ({ slug, name }: { slug: string; name: Localized }, locale: Locale) => ({
  slug,
  name: textIn(name, locale),
})
export const instantOf = (at: number): string => new Date(at).toISOString()
export const moneyOrNull = (minor: number | null, of: string): string | null =>
  minor === null ? null : decimalOf({ minor, currency: of })
export const sizeOf = (value: number | null, of: string | null): number | string | null =>
  of ? moneyOrNull(value, of) : value
