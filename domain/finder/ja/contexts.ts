/** Words around a Japanese cue that make it more of a promise, or none: each with the points it is worth. */
import { contextRow } from '#domain/finder/context-row'
import { AGENDA, AGENDA_VERBS, DOING, FORETELLS, GIVING } from '#domain/finder/ja/words'
import type { Context } from '#domain/finder/rule'

const row = contextRow('u')

const PROMISE = { label: 'commitment' } as const
const SAID = { cues: ['would', 'announced', 'intention_to', 'expected', 'working_to'] }

/** The deed stands right before its cue, so these look at the end of what comes before. */
export const JA_CONTEXTS: readonly Context[] = [
  row(
    'verb_of_agenda',
    'before',
    -2.5,
    `(?:(?:${AGENDA})(?:を(?:行う|する))?(?:する|します|いたします|している|しています|し)?|${AGENDA_VERBS}[うくぐすつぬむる]?(?:る|める|えた)?)$`,
    PROMISE,
  ),
  row('verb_foretells', 'before', -2, `${FORETELLS}$`, PROMISE),
  row('verb_of_giving', 'before', 1.2, `${GIVING}$`, PROMISE),
  row('verb_of_doing', 'before', 0.8, `${DOING}$`, PROMISE),
  row(
    'never',
    'before',
    -3.5,
    '(?:見送る|見合わせる|控える|避ける|拒否する|拒む|留保する|取りやめる|断る|否定する|反対する|認めない|慎む)$',
    PROMISE,
  ),
  row(
    'never',
    'after',
    -3,
    '^[^。、]{0,8}?(?:な(?:い|く|かっ)|ありません|ません|避け|否定|拒|撤回|見送)',
    PROMISE,
  ),
  row('need', 'before', -2, '(?:べき|必要|重要|不可欠|急務|喫緊|課題)(?:で|が|だ|性)?[^、。]{0,6}$', PROMISE),
  row('thing_foretells', 'sentence', -1, '^(?:この|本|同|その|これらの?|こうした)[^は。]{0,14}は', {
    cues: ['will', 'is_to'],
  }),
  row('said_of_itself', 'sentence', 0.6, '(?:ます|ました)。?$', { cues: ['will', 'is_to'] }),
  row('hope', 'before', -2, '(?:期待|希望|念願|確信|願)(?:し|を|する)?[^、。]{0,6}$', PROMISE),
  row(
    'condition',
    'before',
    -1.5,
    '(?:なら|ならば|場合|場合には|場合は|れば|たら|限り)[^、。]{0,8}$',
    PROMISE,
  ),
  row('condition', 'sentence', -1.5, 'かどうか|可能性がある|恐れがある|おそれがある|かもしれ', PROMISE),
  row(
    'calls_on_others',
    'before',
    -2.5,
    'よう(?:に)?[^。]{0,12}(?:求め|要請|呼びかけ|促|要求|訴え)[^、。]{0,4}$',
    PROMISE,
  ),
  row(
    'calls_on_others',
    'after',
    -3,
    '^[^、。]{0,10}(?:求め|要請し|呼びかけ|促し|要求し|訴え|働きかけ)',
    PROMISE,
  ),
  row(
    'stance',
    'after',
    -2.5,
    '^(?:[^、。]{0,8})(?:歓迎|支持し|支持を|評価し|感謝|謝意|敬意|批判|非難|懸念|反対|反発)',
    PROMISE,
  ),
  row(
    'stance',
    'before',
    -1.5,
    '(?:支持|連帯|寄り添|尊重|重視|反対|堅持|敬意|共に|ともに)[^、。]{0,5}$',
    PROMISE,
  ),
  row(
    'event',
    'before',
    0.6,
    '(?:会議|会合|対話|協議|会談|委員会|作業部会|フォーラム|訪問|サミット|演習|交渉)[^、。]{0,24}$',
    PROMISE,
  ),
  row('said_so', 'after', 0.5, '^[^。]{0,14}(?:表明|明らかに|発表|伝え|示し)', { cues: ['intention_to'] }),
  row('asked', 'sentence', -1.5, 'か[。？?」]*$|[？?]$'),
  row(
    'quoted_headline',
    'sentence',
    -1.5,
    '^(?:写真|関連記事|関連リンク|問い合わせ|参考|【関連】|【参考】|注)',
    {},
  ),
  row('discussed', 'after', -1.5, '^[^、。]{0,6}(?:議論|意見交換|検討|模索|調整中)', SAID),
  row(
    'until_now',
    'sentence',
    0.8,
    'これまで|すでに|既に|昨年|先月|先週|以降|以来|前年|今日まで|本年[\\d０-９]+月に|[\\d０-９]{2,4}年に',
    {
      label: 'delivery',
    },
  ),
  row('thanks_for', 'after', 0.6, '^(?:こと)?(?:に|へ)?[^。]{0,16}(?:謝意|感謝|御礼)', { label: 'delivery' }),
]
