/** Words around an English cue that make it more of a promise, or none: each with the points it is worth. */
import { contextRow } from '#domain/finder/context-row'
import { AGENDA, ARRANGES, EVENT_NOUN, FORETELLS, GIVES } from '#domain/finder/en/words'
import type { Context } from '#domain/finder/rule'

const row = contextRow('iu')

const B = '(?<![\\p{L}\\d])'
const MODAL = { cues: ['will', 'would'] }
const PROMISE = { label: 'commitment' } as const

export const EN_CONTEXTS: readonly Context[] = [
  row(
    'said_of_itself',
    'before',
    2.2,
    '(?:reiterated|said|stated|advised|announced|confirmed|noted|added|indicated|declared|reaffirmed|pledged|promised)\\s+(?:that\\s+)?it\\s+$',
    { cues: ['will', 'would'] },
  ),
  row('condition', 'after', -1.5, '^[^.;]{0,40}(?<![\\p{L}])(?:could|might|may)(?![\\p{L}])', {
    cues: ['announced', 'announcement_of'],
  }),
  row(
    'scheme_subject',
    'subject',
    1.6,
    '(?:projects?|programmes?|programs?|packages?|grants?|loans?|funding|funds?|initiatives?|assistance|cooperation|aid|facility|mechanism|financing|contributions?|tranches?|operation|support|investments?|agreement|memorandum|partnership|proceeds)\\s+$',
    MODAL,
  ),
  row(
    'thought',
    'before',
    -2,
    `${B}(?:thought|believed|feared|warn(?:ed|s|ing)|predict(?:ed|s)|worried|imagined?|fear(?:s|ed)|doubt(?:s|ed)|suggested|estimated|projected|forecast)(?![\\p{L}])`,
    { cues: ['will', 'would', 'will_be_done'] },
  ),
  row(
    'denied',
    'before',
    -3,
    `${B}(?:den(?:y|ied|ies|ying)|refus(?:ed|es|ing)|reject(?:ed|s|ing)|ruled\\s+out|declin(?:ed|es|ing)|fail(?:ed|s|ing)?\\s+to)(?![\\p{L}])`,
    PROMISE,
  ),
  row('verb_of_agenda', 'verb', -2.5, `^(?:${AGENDA})(?![\\p{L}])`, {
    cues: ['will', 'would', 'set_to', 'plans_to', 'is_to', 'aims_to', 'expected', 'intention_to'],
  }),
  row('verb_foretells', 'verb', -2, `^(?:${FORETELLS})(?![\\p{L}])`, PROMISE),
  row('verb_of_giving', 'verb', 1.2, `^(?:be\\s+)?(?:${GIVES})(?![\\p{L}])`, PROMISE),
  row('verb_of_doing', 'verb', 0.8, `^(?:${ARRANGES})(?![\\p{L}])`, PROMISE),
  row(
    'thing_foretells',
    'subject',
    -1.2,
    `^(?:(?:and|but|while|as|which|that|who)\\s+)?(?:this|these|that|those|it|which|such|there)(?![\\p{L}])`,
    MODAL,
  ),
  row(
    'discussed',
    'before',
    -2,
    `${B}(?:discuss(?:ed|es|ing|ions?)?|exchang(?:e|ed|ing)\\s+(?:of\\s+)?(?:\\p{L}+\\s+)?(?:views|opinions)|review(?:ed|s|ing)|consider(?:ed|s|ing)?|explor(?:e|ed|es|ing)|touched\\s+(?:up)?on|talk(?:ed|s|ing)?\\s+about|deliberated|consult(?:ed|ing)?\\s+on|debated|assess(?:ed|ing)|examin(?:ed|ing)|took\\s+stock|briefed|updated)(?![\\p{L}])`,
  ),
  row(
    'calls_on_others',
    'before',
    -3,
    `${B}(?:call(?:ed|s|ing)?\\s+(?:on|upon|for)|urg(?:e[sd]?|ing)|appeal(?:ed|s|ing)?|demand(?:ed|s|ing)?|request(?:ed|s|ing)?|ask(?:ed|s|ing)?|encourag(?:e[sd]?|ing)|invit(?:e[sd]?|ing)|press(?:ed|es|ing)|insist(?:ed|s)?|implor(?:ed|es))(?![\\p{L}])`,
  ),
  row(
    'need',
    'before',
    -1.5,
    `${B}(?:must|should|need(?:s|ed)?|have\\s+to|has\\s+to|ought|necessary|important|importance|imperative|crucial|vital|essential|necessity|urgency|urgent)(?![\\p{L}])`,
    PROMISE,
  ),
  row(
    'hope',
    'before',
    -2,
    `${B}(?:hop(?:e[sd]?|ing)|expect(?:s|ed|ing|ations?)?|wish(?:e[sd])?|desires?|confident|confidence|believe[sd]?|convinced|certain|optimis\\p{L}+|aspir\\p{L}+)(?![\\p{L}])`,
    PROMISE,
  ),
  row('condition', 'before', -1.5, `${B}(?:if|unless|whether|could|might|may|suppose)(?![\\p{L}])`, PROMISE),
  row('would_like', 'before', -2, `${B}would\\s+(?:like|have)(?![\\p{L}])`, PROMISE),
  row(
    'never',
    'before',
    -1,
    `${B}(?:never|no\\s+one|nobody|not\\s+(?:yet|ready|willing)|(?:not|n[’']t)\\s+(?:going\\s+to\\s+)?$|no\\s*$)(?![\\p{L}])`,
    PROMISE,
  ),
  row(
    'said_so',
    'before',
    0.8,
    `${B}(?:stated|advised|said|says|added|announced|conveyed|explained|informed|noted|confirmed|assured|affirmed|reaffirmed|reiterated|declared|told|pledged|concurred|agreed|decided|stressed|emphasi[sz]ed|underlined|underscored|indicated|revealed|shared\\s+the\\s+(?:view|understanding|recognition))(?![\\p{L}])`,
    { cues: ['would', 'will', 'will_be_done'] },
  ),
  row(
    'both_agreed',
    'before',
    1.5,
    `${B}(?:agreed|concurred|decided|confirmed|resolved|shared\\s+the\\s+(?:view|understanding|recognition|intention))\\s+(?:that|on)?`,
    { cues: ['would', 'will', 'will_be_done', 'to_be_done'] },
  ),
  row('assurance', 'before', 1, `${B}(?:assur(?:ed|es|ing)|guarantee[ds]?|promise[ds]?)(?![\\p{L}])`, {
    cues: ['would', 'will', 'will_be_done'],
  }),
  row(
    'reaffirmed',
    'before',
    0.8,
    `${B}(?:reaffirm(?:s|ed|ing)?|reiterat(?:e[sd]?|ing)|renew(?:s|ed|ing)?|restat(?:es|ed)|recommitted)(?![\\p{L}])`,
    {
      cues: ['commitment_to', 'intention_to', 'readiness_to', 'is_committed', 'decision_to', 'commitment_of'],
    },
  ),
  row(
    'stance',
    'after',
    -1.5,
    `^(?:\\p{L}+\\s+){0,2}?(?:stand(?:ing)?\\s+(?:with|by|together|united|firm|shoulder|alongside)|remain(?:ing)?\\s+(?:united|steadfast|vigilant|firm|resolute)|values?(?![\\p{L}])|principles?|peace\\s+and\\s+stability|friendship|democracy|multilateralism)`,
    PROMISE,
  ),
  row(
    'event',
    'after',
    0.8,
    `^[^.;]{0,60}${B}(?:${EVENT_NOUN}|meetings?|dialogues?|consultations|rounds?|talks|task\\s+force|working\\s+groups?|committees?)(?![\\p{L}])`,
    PROMISE,
  ),
  row('asked', 'sentence', -3, '^(?:question|q)\\s*:|[?]["”’]?$'),
  row(
    'quoted_headline',
    'sentence',
    -1,
    '^(?:photo|image|caption|video|read more|related|subscribe|share|background|note to editors|for more information|media contact|contact)(?![\\p{L}])',
  ),
  row(
    'until_now',
    'sentence',
    0.8,
    `${B}(?:since|to\\s+date|so\\s+far|already|last\\s+(?:year|month|week)|earlier\\s+this\\s+(?:year|month|week))(?![\\p{L}])`,
    { label: 'delivery' },
  ),
  row(
    'thanks_for',
    'before',
    0.5,
    `${B}(?:thank(?:ed|s|ful)?|grateful|gratitude|appreciat\\p{L}+|welcom\\p{L}+)(?![\\p{L}])`,
    { label: 'delivery' },
  ),
]
