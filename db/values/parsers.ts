/** Parsers of the small values that inputs hold; their messages are problem codes, put into words elsewhere. */
import { z } from 'zod'
import { countWords, QUOTE_WORDS } from '#domain/citation'
import { isDay } from '#domain/day'
import { isCurrency } from '#domain/money'

export const dayText = z.string('not_a_day').refine(isDay, 'not_a_day').meta({ format: 'date' })
export const shortText = z.string('required').trim().min(1, 'required').max(300, 'too_long')
export const longText = z.string('required').trim().max(4000, 'too_long')
export const slugText = z
  .string('required')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not_text')
  .max(120, 'too_long')
export const currencyCode = z.string('not_a_currency').refine(isCurrency, 'not_a_currency')
export const webAddress = z.url({ protocol: /^https?$/, error: 'not_an_address' }).max(2000, 'too_long')

const word = z.string().trim().max(1000, 'too_long').optional()
const words = z.object({ en: word, uk: word, ja: word })
export const wordsInput = words.refine((w) => Boolean(w.en || w.uk || w.ja), 'required')
/** A text may name a speaker without the office. */
export const speakerInput = z.object({ name: wordsInput, office: words })

export const quoteInput = z.object({
  exact: z
    .string('required')
    .normalize('NFC')
    .trim()
    .min(1, 'required')
    .max(600, 'quote_too_long')
    .refine((text) => countWords(text) <= QUOTE_WORDS, 'quote_too_long'),
  prefix: z.string().normalize('NFC').max(200, 'too_long').default(''),
  suffix: z.string().normalize('NFC').max(200, 'too_long').default(''),
})
/** Addresses are compared without regard to case, so they are kept in lower case. */
export const emailText = z
  .string('required')
  .trim()
  .toLowerCase()
  .min(1, 'required')
  .max(254, 'too_long')
  .pipe(z.email('not_an_email'))
