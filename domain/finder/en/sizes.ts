/** How English writes amounts and counts. */
import type { SizeRules } from '#domain/finder/sizes'

const Q =
  '(?<q>(?:a\\s+total\\s+of\\s+)?(?:more\\s+than|over|in\\s+excess\\s+of|upwards\\s+of|at\\s+least|no\\s+less\\s+than|not\\s+less\\s+than|up\\s+to|as\\s+many\\s+as|as\\s+much\\s+as|about|around|approximately|approx\\.|some|roughly|nearly|almost|close\\s+to|an\\s+estimated|an\\s+additional|another|an\\s+extra))'
const N = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const SCALE = '(?<scale>thousand|million|billion|trillion|mln|bln|mn|bn|tn|m|b|k|crore|lakh)'
const SYMBOL =
  '(?:US|A|AU|C|CA|NZ|S|HK)?\\$|€|£|¥|₹|₩|USD|EUR|GBP|JPY|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|UAH|INR|KRW|CNY|RMB|SGD|TRY|AED|SAR|QAR|KWD|ZAR|KES|NGN|BRL|MXN|IDR|PHP|Rs\\.?'
const NAMED =
  '(?:(?:U\\.?S\\.?|American|Canadian|Australian|New\\s+Zealand|Singapore)\\s+)?dollars?|euros?|pounds?(?:\\s+sterling)?|(?:Japanese\\s+)?yen|Swiss\\s+francs?|(?:Swedish|Norwegian|Danish)\\s+kron(?:or|er|ur)|kron(?:or|er)|zlot(?:y|ys|ych)|hryvnias?|(?:Indian\\s+)?rupees?|(?:South\\s+Korean\\s+)?won|yuan|renminbi|lira|riyals?|dirhams?|rand|shillings?'
const WORD =
  'a\\s+hundred|hundred|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a\\s+dozen|two\\s+dozen|half\\s+a\\s+dozen|a\\s+thousand|(?:several\\s+)?(?:dozens|hundreds|thousands|tens\\s+of\\s+thousands|hundreds\\s+of\\s+thousands|scores)(?:\\s+of)?|several|a\\s+number\\s+of'

export const EN_SIZES: SizeRules = {
  money: new RegExp(
    `(?:${Q}\\s+)?(?:(?<before>${SYMBOL})\\s?(?<n>${N})(?:\\s?[-–]\\s?(?:\\$|€|£)?(?<m>${N}))?(?:[\\s-]?${SCALE}(?![\\p{L}]))?)|(?:${Q.replace('?<q>', '?<q>')}\\s+)?(?<n>${N}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\\s?(?:[-–]|to)\\s?(?<m>${N}))?(?:[\\s-]?${SCALE.replace('|m|b|k', '')})?\\s+(?<after>${NAMED}|USD|EUR|GBP|JPY|CAD|AUD|NOK|SEK|DKK|CHF|PLN|UAH)(?![\\p{L}])`,
    'giu',
  ),
  quantity: new RegExp(
    `(?<![\\p{L}\\d.,:/$€£¥-])(?:${Q}\\s+)?(?<n>${N}|${WORD})(?:\\s?(?:[-–]|to)\\s?(?<m>${N}))?(?:\\s+(?<scale>thousand|million|billion))?\\s+(?:more\\s+|additional\\s+|new\\s+|further\\s+)?(?<unit>(?:(?!(?:of|in|and|or|for|to|at|on|by|with|from|as|per|the|a|an|which|that|who|is|are|was|were|will|would|local|a\\.m|p\\.m|p|am|pm)\\b)[\\p{L}][\\p{L}'’-]*\\s?){1,4})`,
    'giu',
  ),
  scales: [
    [/^(?:k|thousand)$/iu, 1e3],
    [/^lakh$/iu, 1e5],
    [/^(?:million|mln|mn|m)$/iu, 1e6],
    [/^crore$/iu, 1e7],
    [/^(?:billion|bln|bn|b)$/iu, 1e9],
    [/^(?:trillion|tn)$/iu, 1e12],
  ],
  numbers: [
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'].map(
      (word, n) => [new RegExp(`^${word}$`, 'iu'), n + 1] as const,
    ),
    [/^(?:twelve|a\s+dozen)$/iu, 12],
    [/^fifteen$/iu, 15],
    [/^half\s+a\s+dozen$/iu, 6],
    [/^two\s+dozen$/iu, 24],
    ...[
      'twenty',
      'thirty',
      'forty',
      'fifty',
      'sixty',
      'seventy',
      'eighty',
      'ninety',
      '(?:a\\s+)?hundred',
    ].map((word, n) => [new RegExp(`^${word}$`, 'iu'), (n + 2) * 10] as const),
    [/^a\s+thousand$/iu, 1000],
  ],
  qualifiers: [
    [/more\s+than|over|in\s+excess|upwards/iu, 'over'],
    [/at\s+least|no(?:t)?\s+less/iu, 'at_least'],
    [/up\s+to|as\s+m(?:any|uch)\s+as/iu, 'up_to'],
    [/about|around|approx|some|roughly|nearly|almost|close\s+to|estimated/iu, 'about'],
    [/dozens|hundreds|thousands|scores|several|a\s+number/iu, 'not_said'],
  ],
  currencies: [
    [/^(?:A|AU)\$|AUD|Australian/u, 'AUD'],
    [/^(?:C|CA)\$|CAD|Canadian/u, 'CAD'],
    [/^NZ\$|NZD|New\s+Zealand/iu, 'NZD'],
    [/^S\$|SGD|Singapore/u, 'SGD'],
    [/^HK\$/u, 'HKD'],
    [/^(?:US)?\$|USD|dollar/iu, 'USD'],
    [/€|EUR|euro/iu, 'EUR'],
    [/£|GBP|pound/iu, 'GBP'],
    [/yuan|renminbi|CNY|RMB/iu, 'CNY'],
    [/¥|JPY|yen/iu, 'JPY'],
    [/₹|INR|Rs|rupee/iu, 'INR'],
    [/₩|KRW|won/iu, 'KRW'],
    [/CHF|swiss/iu, 'CHF'],
    [/SEK|swedish/iu, 'SEK'],
    [/NOK|norwegian/iu, 'NOK'],
    [/DKK|danish/iu, 'DKK'],
    [/PLN|zlot/iu, 'PLN'],
    [/CZK/u, 'CZK'],
    [/UAH|hryvnia/iu, 'UAH'],
    [/TRY|lira/u, 'TRY'],
    [/AED|dirham/iu, 'AED'],
    [/SAR|riyal/iu, 'SAR'],
    [/QAR/u, 'QAR'],
    [/KWD/u, 'KWD'],
    [/ZAR|rand/u, 'ZAR'],
    [/KES|shilling/iu, 'KES'],
    [/NGN/u, 'NGN'],
    [/BRL/u, 'BRL'],
    [/MXN/u, 'MXN'],
    [/IDR/u, 'IDR'],
    [/PHP/u, 'PHP'],
  ],
  noUnit:
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|per\s?cent|percent|degrees|january|february|march|april|may|june|july|august|september|october|november|december|times|local|ministers?|leaders?|sides|countries|nations|parties|governments|foreign|of\s|p\.m|a\.m|state-?owned|side)\b/iu,
  thousands: /,/gu,
  decimal: '.',
}
