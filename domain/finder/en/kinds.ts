/** English words that tell the kind of a promise and its topic; the first row that fits wins. */
import { AGREEMENT_NOUN } from '#domain/finder/en/words'
import type { KindRow, TopicRow } from '#domain/finder/language'

const K = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}])`, 'iu')

const GOODS =
  'generators?|vehicles?|trucks?|ambulances?|drones?|uavs?|missiles?|ammunition|artillery|shells|rounds|tanks?|aircraft|jets?|helicopters?|air[- ]defen[cs]e\\s+systems?|systems|launchers?|batter(?:y|ies)|radars?|weapons?|arms|rifles|howitzers?|interceptors?|boats?|ships?|vessels?|equipment|machines?|machinery|transformers?|autotransformers?|turbines?|spare\\s+parts|vaccines?|doses|medicines?|medical\\s+supplies|supplies|food|wheat|grain|rice|fertili[sz]ers?|tents?|shelters?|kits?|blankets?|bridges?|buses|locomotives?|solar\\s+panels|boilers|pumps|helmets|vests|body\\s+armou?r|fuel|seeds|tonnes|tons|laptops|devices|modules|scholarships?|relief\\s+items|goods|in-kind|experts|specialists|officials|advis[eo]rs|observers|teachers|doctors|medics|rescuers|instructors|engineers|border\\s+guards|units|houses|software|kilowatt-hours|meals|brigades?|battalions?|soldiers|stations'
const GIVE =
  'gift\\p{L}*|second(?=\\s+(?:\\d|two|three|more|up|several))|share(?=\\s+the\\s+software)|provid\\p{L}*|donat\\p{L}*|deliver\\p{L}*|send\\p{L}*|sent|suppl\\p{L}+|giv\\p{L}+|hand\\p{L}*\\s+over|transfer\\p{L}*|purchas\\p{L}+|procur\\p{L}+|shipment|ship\\p{L}*|receiv\\p{L}+|dispatch\\p{L}*|deploy\\p{L}*|equip\\p{L}*|contribut\\p{L}+|packages?|assistance|aid|batch|grant\\p{L}*|allocat\\p{L}+|train\\p{L}*|distribut\\p{L}*'
const DIALOGUE =
  "dialogues?|consultations?|working\\s+groups?|task\\s+forces?|(?:joint|bilateral|strategic|steering|cooperation|intergovernmental|economic|business|mixed)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:(?:sub-?)?commission|committee|council)s?|sub-?commissions?|talks|meetings?(?!\\s+the)|(?:high[- ]level|political|diplomatic|regular|senior)\\s+(?:exchanges|contacts?|engagement)|in\\s+(?:close|regular|constant|touch)\\b[^.]{0,20}(?:contact|touch)?|round\\s+of|2\\+2|exchanges?\\s+of\\s+views|(?:remain|stay|keep)\\s+in\\s+(?:close\\s+|regular\\s+)?(?:touch|contact)|maintain\\s+(?:close\\s+|regular\\s+)?(?:communication|contact)|(?:to|will|would|shall)\\s+meet(?!\\s+(?:the|its|their|these|those|urgent|needs))|coordinat\\p{L}+\\s+mechanism|hotline|next\\s+(?:session|round)|trilateral\\s+(?:\\p{L}+\\s+)?(?:meeting|summit)|leaders[’']?\\s+summit"
const MONEY =
  'loans?|grants?|budget(?:ary)?\\s+support|financ(?:e|ing|ial)(?:\\s+(?:support|assistance|aid|package))?|fund(?:s|ing)?|tranches?|disburs\\p{L}+|guarantees?|credit\\s+(?:line|facility)|macro-financial|debt|invest(?:ment|ments|ing)?\\s+of|donat\\p{L}+\\s+\\$|yen|euros?|dollars?|million|billion|trillion|crore'

export const EN_KINDS: readonly KindRow[] = [
  [
    'financial',
    K(
      '(?:lines?\\s+of\\s+credit|credit\\s+lines?|loans?|budget\\s+support|tranches?|disburse\\p{L}*|disbursement|financing|financed?|macro-financial\\s+assistance)\\s+(?:[^.;]{0,40})(?:[$€£¥]|US\\$|\\d)',
    ),
  ],
  [
    'agreement',
    K(
      `(?:sign|signed|signing|conclude|concluded|conclusion|negotiat\\p{L}+|finali[sz]\\p{L}+|ratif\\p{L}+|revis\\p{L}+|initial(?:led)?|enter\\s+into|talks\\s+(?:on|for|towards?)|prepar\\p{L}+|drafting|draft|draw\\s+up|exchange\\s+of|exchanged|amend\\p{L}*|renew|update)\\s+(?:[^.;]{0,80}\\s)?(?:${AGREEMENT_NOUN}|codes?\\s+of\\s+conduct)`,
    ),
  ],
  [
    'agreement',
    K(
      '(?:free\\s+trade|investment|defen[cs]e|security|trade|economic\\s+partnership|double\\s+taxation|air\\s+services|extradition|critical\\s+minerals|association)\\s+(?:\\p{L}+\\s+)?(?:agreement|treaty|pact)\\s+(?:negotiations|talks)',
    ),
  ],
  ['in_kind', K(`(?:${GIVE})(?:(?!\\bfunding\\b)[^.;]){0,120}(?<![\\p{L}])(?:${GOODS})`)],
  [
    'in_kind',
    K(`(?:\\d[\\d,]*|hundreds|dozens|thousands)\\s+(?:of\\s+)?(?:[\\p{L}-]+\\s+){0,4}(?:${GOODS})`),
  ],
  [
    'in_kind',
    K(
      `(?:${GOODS})(?:[^.;]{0,90})(?:(?:be|been|being)\\s+(?:\\p{L}+\\s+)?(?:provided|donated|delivered|sent|supplied|given|handed|transferred|shipped|purchased|procured|received)|(?:will|would)\\s+(?:arrive|reach))`,
    ),
  ],
  [
    'financial',
    K(`(?:[$€£¥₹]|US\\$|(?:USD|EUR|GBP|JPY|CAD|AUD|INR|NOK|SEK)\\s?\\d)[\\d,.]*|\\d[\\d,.]*\\s*(?:${MONEY})`),
  ],
  ['financial', /[$€£¥₹]\s?\d/u],
  [
    'dialogue',
    K(
      `(?:host|hold|convene|held|hosted|organi[sz]e|attend|launch|establish\\p{L}*|set\\s+up|resum\\p{L}+|continu\\p{L}+|institutionali[sz]e|conduct|co-?chair|chair|form|create|maintain|intensify|meet)\\s+(?:[^.;]{0,70}\\s)?(?:summit\\s+meeting|${DIALOGUE})`,
    ),
  ],
  [
    'conference_visit',
    K(
      '(?:host|co-host|hold|held|conven|organi[sz]|attend|participat|join|take\\s+part|tak(?:e|ing)\\s+place|receiv|schedul|plan|for\\s+the|next|upcoming|second|third|annual)\\p{L}*\\s+(?:[^.;]{0,70}\\s)?(?:conferences?|summits?|forums?|fora|expo|exhibitions?|symposium|events?)|(?:conferences?|summits?|forums?|symposium|exhibition|event)\\s+(?:[^.;]{0,60}\\s)?(?:be\\s+(?:held|hosted|convened)|take\\s+place|in\\s+(?:19|20)\\d\\d|next\\s+\\p{L}+)|visits?(?!\\s+by\\s+inspectors)|visiting|travel\\s+to|trip\\s+to|(?:delegations?|mission)\\s+(?:[^.;]{0,30}\\s)?(?:to|would|will)|invitation',
    ),
  ],
  ['dialogue', K(DIALOGUE)],
  [
    'financial',
    K(
      'loans?|grants?|budget(?:ary)?\\s+support|financ(?:ing|ial)\\s+(?:support|assistance|aid|package)|funding|tranches?|disburs\\p{L}+|macro-financial|debt\\s+relief|financial\\s+needs|contribution\\s+to\\s+the\\s+(?:\\p{L}+\\s+){0,3}fund',
    ),
  ],
  [
    'in_kind',
    K(
      `(?:${GIVE})\\s+(?:[^.;]{0,80}\\s)?(?:security|military|humanitarian|emergency|medical|defen[cs]e|lethal)\\s+(?:\\p{L}+\\s+)?(?:assistance|aid|packages?|support|equipment|capabilities)`,
    ),
  ],
  [
    'agreement',
    K(
      '(?:an?|the|this|that|new|bilateral|trade|framework)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:agreement|treaty|memorandum|MoU|accord|convention|pact)',
    ),
  ],
]

export const EN_TOPICS: readonly TopicRow[] = [
  [
    'mine_action',
    K('mine\\s+action|de-?mining|mine[- ]clear\\p{L}*|landmines?|explosive\\s+remnants|unexploded'),
  ],
  ['nuclear_safety', K('nuclear\\s+(?:safety|security|power\\s+plants?|energy)|radiation|IAEA')],
  [
    'sanctions',
    K('sanctions?|circumvent\\p{L}*|oil\\s+price\\s+cap|asset\\s+freez\\p{L}+|tariffs?\\s+on\\s+russian'),
  ],
  [
    'energy',
    K(
      'energy|electric\\p{L}*|power\\s+(?:grid|generation|plants?|sector|supply|equipment)|generators?|transformers?|autotransformers?|turbines?|LNG|natural\\s+gas|pipelines?|hydrogen|fuels?|winteri[sz]ation|renewables?|grid',
    ),
  ],
  [
    'people_visas',
    K(
      'visas?|visa-free|students?|scholarships?|people-to-people|tourism|consular|mobility|migration|migrants|working\\s+holiday|cultural',
    ),
  ],
  [
    'humanitarian',
    K(
      'humanitarian|refugees?|displaced|food\\s+(?:security|aid|assistance)|relief|famine|earthquake|flood\\p{L}*|cyclone|civilian\\s+hostages|vaccines?|health|medical',
    ),
  ],
  [
    'security',
    K(
      'security|defen[cs]e|military|army|armed\\s+forces|weapons?|ammunition|air\\s+defen[cs]e|missiles?|drones?|deterrence|maritime|cyber\\p{L}*|terroris\\p{L}*|exercise|intelligence|troops|vehicles|nato',
    ),
  ],
  ['recovery', K('recovery|reconstruct\\p{L}*|rebuild\\p{L}*|rehabilitation|infrastructure|restoration')],
  [
    'trade_investment',
    K(
      'trade|invest\\p{L}*|economic\\s+(?:cooperation|partnership|security|ties)|supply\\s+chains?|critical\\s+minerals|tariffs?|steel|aluminium|aluminum|exports?|imports?|market\\s+access|business|digital|technolog\\p{L}+|semiconductors?',
    ),
  ],
  [
    'finance',
    K(
      '(?:extend|continue|increase|maintain|resume|phase\\s+out)\\s+(?:the\\s+|its\\s+)?(?:\\p{L}+\\s+)?(?:financing|funding|cooperation\\s+funds)|will\\s+finance|technical\\s+cooperation\\s+funds|contribution\\s+of|loans?|grants?|budget|financ\\p{L}+|fund(?:s|ing)?|macro-financial|debt|billion|million',
    ),
  ],
  [
    'diplomacy',
    K(
      'diplomatic|diplomacy|dialogue|consultations|summit|visit|peace|bilateral\\s+relations|ministerial|partnership|cooperat\\p{L}+|accession|meeting',
    ),
  ],
]
