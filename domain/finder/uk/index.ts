/** Ukrainian, whole. */
import { inAlphabet } from '#domain/finder/alphabet'
import type { Language } from '#domain/finder/language'
import { UK_CLAUSES } from '#domain/finder/uk/clauses'
import { UK_CONTEXTS } from '#domain/finder/uk/contexts'
import { UK_CUES } from '#domain/finder/uk/cues'
import { UK_DUES } from '#domain/finder/uk/due'
import { UK_KINDS } from '#domain/finder/uk/kinds'
import { UK_NAMES } from '#domain/finder/uk/names'
import { UK_ACTORS, UK_STATEMENT } from '#domain/finder/uk/offices'
import { UK_SENTENCES } from '#domain/finder/uk/sentences'
import { UK_SIZES } from '#domain/finder/uk/sizes'
import { UK_TOPICS } from '#domain/finder/uk/topics'

const SAID =
  '(?:заявля|повідомля|підтверджу|наголошу|зазнача|запевня)(?:є|ють)|(?:заяви|повідоми|підтверди|запевни|наголоси|дода|зазначи|сказа|поінформува|проінформува|розпові|поясни|уточни|підкресли|нагада|оголоси|анонсува|подякува|висловив?|пообіця|відзначи|підсумува|засвідчи|резюмува|закінчи|прокоментува)(?:в|ла|ли)'

/** Ukrainian letters, and those of names in Latin ones. */
const LETTERS = 'A-Za-zÀ-ɏА-Яа-яҐґЄєІіЇїʼ'

const RULES: Language = {
  sentences: UK_SENTENCES,
  names: UK_NAMES,
  actors: UK_ACTORS,
  statement: UK_STATEMENT,
  clauses: UK_CLAUSES,
  cues: UK_CUES,
  contexts: UK_CONTEXTS,
  dues: UK_DUES,
  sizes: UK_SIZES,
  kinds: UK_KINDS,
  topics: UK_TOPICS,
  receives: /^(?:\s*(?:також|незабаром)\s+)?\s*(?:отрима|одержу?|набуд)/iu,
  roles: {
    by: /(?<![\p{L}])(?:урядом|коштом|за\s+кошт(?:и|ів)|за\s+рахунок|за\s+(?:фінансової\s+)?підтримки|за\s+сприяння)\s+(?:уряду\s+)?$/iu,
    from: /(?<![\p{L}])(?:від|з\s+боку)\s+(?:уряду\s+)?$/iu,
    to: /(?<![\p{L}])(?:для|на\s+підтримку|на\s+користь|до|надасть|передасть|передати|надати|допомогти|допоможе|підтримати)\s+$/iu,
    through:
      /(?<![\p{L}])(?:через|за\s+посередництва|у\s+(?:партнерстві|співпраці)\s+з|спільно\s+з|разом\s+(?:з|із)|по\s+лінії|за\s+участі|у\s+межах\s+(?:проєкту|програми))\s+$/iu,
  },
  speech: new RegExp(`^\\s*(?:також\\s+|окремо\\s+|зі\\s+свого\\s+боку\\s+)?(?:${SAID})(?![\\p{L}])`, 'iu'),
  attribution: new RegExp(`(?:(?<![\\p{L}])(?:${SAID})\\s+(?:\\p{Ll}+\\s+){0,3}|за\\s+словами\\s+)$`, 'iu'),
  gathering:
    /(?:наступн|чергов|щорічн|перш|друг|трет|четверт|п[’'ʼ]ят)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:засіданн|зустріч|раунд|сесі|конференці|саміт|діалог|консультаці|форум|рад|комісі|переговор)\p{L}*[^,;]*$/iu,
  leads:
    /(?:домовилися|домовились|погодили(?:ся)?|погодились|вирішили|зобов[’'ʼ]язалися|домовлено|будуть|буде|планують|такі|наступн\p{L}+|зокрема|кроки|заходи|зобов[’'ʼ]язання|домовленості|результати)(?:\s+\p{L}+){0,4}\s*:$/iu,
  vague:
    /^\s*(?:і\s+надалі\s+|й\s+надалі\s+|надалі\s+)?(?:продовж|поглиб|посил|зміцн|розвива|розшир|підтрим|сприя|працюва|співпрац|координ|залиша|допомаг|вдоскон|розбудов)/iu,
  continuing: /(?<![\p{L}])(?:надалі|продовж\p{L}+|доки|стільки)(?![\p{L}])/iu,
  procedural:
    /(?<![\p{L}])(?:переговор\p{L}*|консультаці\p{L}+|обговоренн\p{L}+|впровадженн\p{L}+|підготовк\p{L}+|прискор\p{L}+|пришвидш\p{L}+|опрацю\p{L}+|розглян\p{L}+|вивч\p{L}+)(?![\p{L}])/iu,
  cut: /[,;:—–]\s+|\s+(?:та|і|й|який|яка|які|зокрема|включно)\s+/giu,
}

export const UK: Language = inAlphabet(RULES, LETTERS)
