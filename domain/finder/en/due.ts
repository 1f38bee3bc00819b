/** How English says when. */
import type { DueRules } from '#domain/finder/due'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
const SEASON = '(?:spring|summer|autumn|fall|winter)'
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const NEAR = '(?:this|next|the\\s+coming|coming|the\\s+following|the\\s+same)'
const YEAR = '(?:19|20)\\d{2}'
const DATE = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2})?(?:,?\\s+${YEAR})?|\\d{1,2}(?:st|nd|rd|th)?(?:\\s*(?:[-–]|and|to)\\s*\\d{1,2}(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?)`
const PART =
  '(?:the\\s+)?(?:very\\s+)?(?:early|late|mid(?:dle)?|beginning|start|end|close|turn|first\\s+half|second\\s+half|(?:first|second|third|fourth|final|last)\\s+quarter)'
const NUMBER = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|several|a\\s+few)'
const UNIT = '(?:days?|weeks?|months?|years?|quarters?|decades?)'
const PERIOD = `(?:${DATE}|(?:${MONTH}(?:\\s+and\\s+|\\s+to\\s+|\\s*[-–]\\s*))?${MONTH}\\s+(?:of\\s+)?(?:${YEAR}|this\\s+year|next\\s+year)|${MONTH}|${NEAR}\\s+(?:${SEASON}|${UNIT}|${MONTH}|${DAY}|(?:fiscal|financial|academic|school)\\s+year)|${SEASON}(?:\\s+(?:of\\s+)?(?:${YEAR}|this\\s+year|next\\s+year))?|(?:the\\s+)?(?:fiscal|financial)\\s+year\\s+${YEAR}(?:[-–/]\\d{2,4})?|FY\\s?${YEAR}(?:[-–/]\\d{2,4})?|${YEAR}(?:[-–/]\\d{2,4})?|(?:the\\s+)?(?:year|month|week|decade|century)(?:[-’'\\s]+end)?|Q[1-4]\\s+(?:of\\s+)?${YEAR}|year[- ]end|${DAY}|tomorrow|today)`
const PREP =
  '(?:by|before|until|till|through|during|over|within|in|from|starting(?:\\s+(?:in|from|on))?|beginning(?:\\s+(?:in|from|on))?|as\\s+of|on|at|from|no\\s+later\\s+than|not\\s+later\\s+than|not\\s+before|ahead\\s+of|prior\\s+to|throughout|towards?|well\\s+before|up\\s+to)'

const W = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}\\d])`, 'giu')

export const EN_DUES: DueRules = {
  hint: /\d|day|week|month|year|quarter|half|term|season|spring|summer|autumn|fall|winter|soon|possible|feasible|practicable|early|earliest|convenien|agree|future|delay|immediately|shortly|due\s+course|opportunity|once|after|when|until|upon|following|pending|tonight|annually|january|february|march|april|may|june|july|august|september|october|november|december|end\s+of/iu,
  phrases: [
    W(
      '(?:before|until|by)\\s+the\\s+end\\s+of\\s+(?:the|its|their)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:term|session|period|mandate|presidency|mission|cycle|programme)(?:\\s+of\\s+\\p{Lu}\\p{L}+)?',
    ),
    W(
      `(?:for|over|in|during)\\s+(?:the\\s+)?period\\s+(?:from\\s+)?${YEAR}(?:\\s*[-–/]\\s*|\\s+to\\s+)\\d{2,4}`,
    ),
    W(`for\\s+(?:another|a\\s+further|an\\s+additional)\\s+(?:${NUMBER}\\s+)?${UNIT}`),
    W(`between\\s+(?:now|today)\\s+and\\s+(?:the\\s+end\\s+of\\s+)?${PERIOD}`),
    W(`between\\s+${PERIOD}\\s+and\\s+${PERIOD}`),
    W(`from\\s+${PERIOD}\\s+(?:to|until|through|onwards?)(?:\\s+${PERIOD})?`),
    W(
      `(?:(?:well\\s+)?(?:${PREP})\\s+)?(?:at\\s+least\\s+)?(?:the\\s+)?${PART}(?:[\\s-]+(?:of|in))?[\\s-]+(?:the\\s+)?${PERIOD}`,
    ),
    W(
      `(?<!(?:hand|hands|handed|handing|taken|took)\\s)(?:${PREP})\\s+(?:at\\s+least\\s+|the\\s+)?(?:\\p{L}+\\s+half\\s+of\\s+)?${PERIOD}(?:\\s+(?:this|next)\\s+year)?(?:\\s+and\\s+the\\s+following\\s+one)?`,
    ),
    W(
      `(?:within|over|in|during|for)\\s+(?:the\\s+)?(?:next|coming|following|ensuing)?\\s*(?:\\p{L}+\\s+(?:to|or)\\s+)?${NUMBER}\\s+${UNIT}(?:['’]\\s+time)?`,
    ),
    W(
      `(?:over|in|during|within)\\s+(?:the\\s+)?(?:next|coming|following|near(?:est)?|foreseeable)\\s+(?:few\\s+)?(?:${UNIT}|future|term)`,
    ),
    W(`(?:later|early|earlier|late)\\s+(?:this|next|in\\s+the)\\s+(?:year|month|week|${SEASON}|day)`),
    W(
      `(?:by|before|at|until)\\s+(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?(?:year|month|decade|week|${YEAR}|${MONTH}|${NEAR}\\s+${UNIT})`,
    ),
    W(`${NEAR}\\s+(?:${SEASON}|year|month|week|${MONTH}|${DAY}|fiscal\\s+year)`),
    W(
      `(?:as\\s+(?:soon|early|quickly|swiftly|rapidly)\\s+as\\s+(?:possible|practicable|feasible)|at\\s+(?:an?|the)\\s+(?:early|earliest|mutually\\s+convenient|mutually\\s+agreed|appropriate|later|suitable)\\s+(?:date|dates|time|times|opportunity|convenience|possible\\s+(?:date|time))|at\\s+(?:mutually\\s+(?:convenient|agreed|agreeable|acceptable)\\s+(?:dates?|times?))|on\\s+(?:a\\s+)?mutually\\s+(?:convenient|agreed|acceptable)\\s+dates?|soon|shortly|immediately|without\\s+delay|in\\s+due\\s+course|in\\s+the\\s+near(?:est)?\\s+future|by\\s+year-?end|before\\s+year-?end|by\\s+end-\\p{L}+)`,
    ),
    W(
      '(?:once|as\\s+soon\\s+as|until|after|when|upon|following|pending)\\s+(?:(?:the\\s+)?(?:ratification|approval|entry\\s+into\\s+force|completion|conclusion|adoption|signature|signing)(?![\\p{L}])[^,.;”"]{0,50}|(?:the\\s+)?(?:[\\p{L}’-]+\\s+){1,5}?(?<!to\\s)(?:has|have|is|are|fulfil\\p{L}*|meets?|completes?|ratif\\p{L}+|passes|signs?|adopts?|approves?|allows?|permits?|begins?|ends?)(?![\\p{L}])[^,.;”"]{0,50})',
    ),
    W('in\\s+the\\s+(?:first|second|third|coming|next)\\s+(?:semester|trimester|quarter|half)'),
    W('(?:today|tomorrow|tonight)'),
    W(`on\\s+${DAY}`),
    W('(?:annually|every\\s+year|each\\s+year|on\\s+an?\\s+(?:annual|regular|yearly)\\s+basis)'),
  ],
  ahead:
    /^this\s|^in\s(?:19|20)\d\d|period|another|further|next|coming|following|soon|early|earliest|later|until|once|tomorrow|convenient|due\s+course|future|delay|immediately|^(?:by|before|within|no\s+later|ahead)\b/iu,
  past: /(?:\b(?<!\b(?:be|to)\s(?:\p{L}+ly\s)?)(?:held|signed|announced|adopted|launched|hosted|visited|since|dated|last|took\s+place|made|reached|agreed|concluded|said|convened|established|met|started|began|confirmed|released|published|invaded|imposed|provided|delivered|elected|appointed|reported|issued|told|statement|declaration|report|briefing|meeting|summit|resolution|agenda|conference|accord|agreement|spoke|wrote|written|updated|earthquake|talks)(?:\s+(?:here|there|earlier|back|\p{Lu}\p{L}+|in\s+\p{Lu}\p{L}+|at\s+the\s+[^,.;]{0,40})){0,3}|\bnow|\bthe\s+(?:damage|events)[^,.;]{0,20}),?\s*$/u,
}
