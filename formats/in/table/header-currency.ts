/** Headers that say a currency or a scale themselves: `Amount (USD)`, `Сума, грн`, `USD million`. */
import { isCurrency } from '#domain/money'

/** Words and signs of one currency only: a dollar or a yen sign alone may be of several. */
const WORDS: Readonly<Record<string, string>> = {
  ...{
    us$: 'USD',
    'дол. сша': 'USD',
    'доларів сша': 'USD',
    米ドル: 'USD',
    '€': 'EUR',
    євро: 'EUR',
    ユーロ: 'EUR',
  },
  ...{
    euro: 'EUR',
    euros: 'EUR',
    '£': 'GBP',
    грн: 'UAH',
    'грн.': 'UAH',
    гривень: 'UAH',
    гривня: 'UAH',
    円: 'JPY',
  },
  ...{ yen: 'JPY', єн: 'JPY', usd: 'USD', eur: 'EUR', gbp: 'GBP', uah: 'UAH', jpy: 'JPY' },
}
/** In small letters "all" and "top" are words. */
export const currencyOf = (word: string): string | null =>
  WORDS[word.toLowerCase()] ?? (/^[A-Z]{3}$/.test(word) && isCurrency(word) ? word : null)

const AFTER =
  /^(.*?\p{L}.*?)(?:[\s_]*[([（［]\s*|[\s_]*[,:，：]\s*|[\s_]+(?:in\s+|у\s+|в\s+)?)([^\s_()[\]（）［］,:][^()[\]（）［］,:_]*?)\s*[)\]）］]?$/u
const BEFORE = /^(\S{1,4}?)[\s_]+(.*\p{L}.*)$/u

/** The name without the currency that stands after it or before it. */
export function splitCurrency(header: string): { name: string; currency: string | null } {
  const text = header
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\p{Ll})(?=\p{Lu}{3}$)/u, ' ')
  const [, name = '', last = ''] = AFTER.exec(text) ?? []
  const after = currencyOf(last)
  if (after) return { name, currency: after }
  const [, first = '', rest = ''] = BEFORE.exec(text) ?? []
  const before = currencyOf(first)
  return before ? { name: rest, currency: before } : { name: header, currency: null }
}

const SCALED =
  /(?<!\p{L})(thousands?|millions?|billions?|mln|mio|bn|тис|млн|млрд|тисяч\p{L}*|мільйон\p{L}*|мільярд\p{L}*)(?!\p{L})|[千万億兆](?:円|ドル|ユーロ)/iu

/** The word by which its numbers would have to be multiplied; null where there is none. */
export const scaleIn = (header: string): string | null => SCALED.exec(header.normalize('NFKC'))?.[0] ?? null

/** Which field's currency an amount's header may say. */
export const CURRENCY_OF: Readonly<Record<string, string>> = {
  amount: 'currency',
  low: 'currency',
  high: 'currency',
  target_low: 'target_currency',
  target_high: 'target_currency',
}
