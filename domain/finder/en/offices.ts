/** How English names people by their offices, and how it speaks of the two sides. */
import type { ActorRules } from '#domain/finder/actors'

const RANK =
  '(?:(?:Deputy|First|Vice|Acting|Assistant|Under|Associate|Special|Senior|State|Permanent|Executive|Federal|Union|External|Chief|Joint|Principal|Additional|Cabinet|Parliamentary|Crown|Interim|Minister|Ambassador|National)[ -])*'
const OFFICES = `Prime Minister|President|Foreign Minister|Foreign Secretary|Defen[cs]e (?:Minister|Secretary)|(?:Finance|Trade|Energy|Interior|Health|Economy|Economic|Agriculture|Environment|Justice|Education|Transport|Infrastructure|Home|Industry|Affairs|External Affairs|Cooperation|Development|Climate) (?:Minister|Secretary)|Ministers?(?: of State)?|Secretary(?:[- ]General| of State| of Defen[cs]e| of the Treasury| of Energy| of Commerce| of War)?|Chancellor|Premier|Taoiseach|Commissioner|High Representative|Security Advis[eo]r|Advis[eo]r|Ambassador|Chair(?:man|woman|person)?|King|Queen|Emperor|Prince|Princess|Sheikh|Emir|Sultan|Governor|Director[- ]General|Director|Administrator|Managing Director|Representative|Head|Envoy|Leader|Speaker|Spokes(?:man|woman|person)|Coordinator|Taoiseach|Chief`

const EN_OFFICE = `${RANK}(?:${OFFICES})`
const EN_HONORIFIC =
  '(?:(?:H\\.?E\\.?|His Excellency|Her Excellency|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sir|Dame|Lord|Prof\\.?|Gen\\.?|General|Hon\\.?|(?:T|t)he (?:Right )?Hono(?:u)?rable|Shri|Smt\\.?|Sheikh)\\s+)*'
const WORD =
  "(?!(?:The|On|In|At|And|For|During|Today|With|He|She|They|Both)\\b)\\p{Lu}[\\p{L}'’.-]*\\p{L}\\.?"
const EN_NAME = `${WORD}(?:\\s+(?:${WORD}|\\p{Lu}\\.|bin|bint|al|ibn|de|da|dos|van|von|der|den|ter|el|le|la))*`

/** Several who speak as one: the parties of the meeting. */
const EN_COLLECTIVE =
  '(?:(?:the|both|all|these)\\s+)?(?:(?:two|three|four|both|foreign|defen[cs]e|prime|finance|national|security|fellow)\\s+)*(?:sides|countries|nations|ministers|leaders|governments|presidents|parties|officials|delegations|diplomats|secretaries|advis[eo]rs|participants|counterparts|heads\\s+of\\s+(?:state|government|delegation)|principals|teams|partners\\s+agreed)|the\\s+(?:two|three|four)(?=\\s+(?:also\\s+|further\\s+|then\\s+)?\\p{L}+ed(?![\\p{L}]))|the\\s+(?:meeting|session|forum|conference|summit|council)(?=\\s+(?:also\\s+|further\\s+)?(?:agreed|decided|committed|resolved|pledged|endorsed|adopted|reaffirmed|welcomed|noted|called|expressed|requested|tasked|directed))'

const EN_PRONOUNS = {
  we: /^(?:we|our|ourselves)$/iu,
  they: /^(?:they|their|both)$/iu,
  one: /^(?:he|she|his|her)$/iu,
  it: /^(?:it|its)$/iu,
}

/** Groups that no list names one by one. */
const EN_GROUPS =
  "(?:(?:international|development|western|european|like-?minded|coalition|bilateral|multilateral|key|its|our|their|ukraine[’']s)\\s+)*(?:partners|allies|donors|member\\s+states|creditors|lenders|international\\s+community)"

/** The state that a report on it is about. */
const EN_STATE =
  '(?:the|its|their|national|these|local)\\s+(?:(?:\\p{Lu}[\\p{L}-]+\\s+)*(?:Council|Bank|Fund|Agency|Alliance|Board|Secretariat|Corporation|Coalition|Organi[sz]ation|Office|Ministry|Department|Cabinet|Administration|Treasury|Navy|Army|Parliament)|authorities|government|administration|cabinet|ministry)'

/** A title of a text in which several speak as one body. */
export const EN_STATEMENT = /statement|communiqu|declaration|conclusions|summit|chair|leaders|decisions?/iu

const NAMED = `(?<name>${EN_HONORIFIC}${EN_NAME})`
const OFFICE = `(?<office>${EN_OFFICE})`

export const EN_ACTORS: ActorRules = {
  office: EN_OFFICE,
  hint: new RegExp(`${EN_OFFICE}|counterpart`, 'u'),
  people: [
    {
      pattern: new RegExp(
        `${NAMED},\\s+(?:the\\s+)?(?:[^,.;]{0,40}?)${OFFICE}(?=\\s*(?:[,.;)]|(?:of|for|who|in|to|and|at|has|had|said|met)\\b|$))`,
        'gu',
      ),
      officeLast: true,
    },
    {
      pattern: new RegExp(`${OFFICE}(?:\\s+(?:of|for|from)\\s+[^,.;]{2,70}?,?)?\\s+${NAMED}`, 'gu'),
      officeLast: false,
    },
    { pattern: new RegExp(`counterpart,?\\s+${NAMED}`, 'gu'), officeLast: false },
  ],
  titled: new RegExp(`(?:${EN_OFFICE})\\s+${NAMED}`, 'gu'),
  ownAffairs: /^(?:['’]s|\s+(?:has|had|would|will|stands?|is)\b)/u,
  ofGroup:
    /Secretary|General|Commissioner|High Representative|Director|Administrator|Chair|Envoy|Representative|Coordinator|Managing|Head|Spokes|President|Advis/u,
  noName:
    /^(?:the|minister|president|prime|secretary|foreign|affairs|state|government|republic|united|h\.e\.?|mr\.?|ms\.?|mrs\.?|dr\.?|of|for|and|european|council|union|commission|security|national|defence|defense|kingdom|advisor|adviser|leader|leaders|ministers|office|side|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|his|her|excellency|honourable|honorable)$/u,
  owns: /^(?:['’]s?)?\s*(?:(?!(?:and|with|by|to|of|from|in|that|as)\b)[\p{Ll}-]+\s+){0,3}$/u,
  ofParty: /\b(?:of|for|from)\s+(?:the\s+)?$/iu,
  apart: /[.;]|\b(?:met|meet|meets|held|and|with|welcomed|told|thanked|spoke|visited)\b/u,
  collective: EN_COLLECTIVE,
  numbers: [
    [/\b(?:two|both)\b/iu, 2],
    [/\bthree\b/iu, 3],
    [/\bfour\b/iu, 4],
  ],
  groups: EN_GROUPS,
  edges: ['(?<![\\p{L}\\d])', '(?![\\p{L}])'],
  nameWords: /\p{Lu}[\p{L}'’-]{2,}/gu,
  aloneOffices: new RegExp(`(?<![\\p{L}\\d])the\\s+(?:${EN_OFFICE})(?![\\p{L}])`, 'giu'),
  home: null,
  state: EN_STATE,
  pronouns: EN_PRONOUNS,
  free: /(?<!(?:^|[\s,(])(?:of|to|for|with|in|from|by|and|or|between|on|at|against|the|all|both|behind|['’]s))\s+(?:the\s+)?$/iu,
  joined:
    /^(?:[\s,&/()]|and|as well as|together with|along with|the|both|of|for|\p{Lu}[\p{L}.'’-]*|['’]s(?=\s\p{Lu}))*$/u,
  linked: /^(?:[\s,–-]|and|&|(?:with|between|of|the|Republic|Government)(?=\s))*$/u,
  weAre: /(?<![\p{L}])we,\s+the\s/iu,
}
