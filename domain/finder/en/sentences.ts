/** Where English sentences do and do not end. */
import type { SentenceRules } from '#domain/finder/sentences'

const TITLES =
  'Mr|Mrs|Ms|Dr|Prof|Sir|Hon|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Amb|Rev|St|Mt|H\\.E|H\\.M|H\\.R\\.H|Messrs'
const MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const SHORT = 'No|Nos|Art|para|paras|vs|cf|e\\.g|i\\.e|approx|ca|Vol|Fig|Ref|Doc|Res|incl|est|al|viz|Smt|Shri'

export const EN_SENTENCES: SentenceRules = {
  locale: 'en',
  unfinished: new RegExp(`(?:^|[\\s(“"'])(?:${TITLES}|${MONTHS}|${SHORT})\\.$|(?:^|[\\s(])\\p{Lu}\\.$`, 'u'),
  doubtful: /(?:\b(?:\p{Lu}\.){2,}|\b[ap]\.m\.|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|etc)\.)$/u,
  starters:
    /^["“'‘(]*(?:The|This|These|That|Those|They|He|She|It|We|I|In|On|At|For|As|A|An|Both|During|Following|After|Before|Since|While|When|Under|With|To|From|Furthermore|Moreover|Additionally|However|Also|Earlier|According|Through|Our|Their|His|Her|Its|There|Here|Today|But|And)\b/u,
  lead: /:$/u,
  goesOn: /^(?:\p{Ll}|[([]\p{Ll})/u,
}
