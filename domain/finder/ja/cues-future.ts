/** Japanese words of intending and of what is to come. */
import { behind, did, END, row } from '#domain/finder/ja/cue-row'
import {
  ADV,
  AGENDA,
  AGENDA_VERBS,
  AGREEMENT_NOUN,
  ARRANGES,
  DEED,
  DOING_VERBS,
  FORETELLS,
  GIVES,
  STATES,
  VERB,
} from '#domain/finder/ja/words'
import type { Cue } from '#domain/finder/rule'

const SAY =
  '(?:し(?=て(?:い|お))|述べ|強調|力説|断言|発言|説明|伝え|伝達|語|話し|話を|応じ|答え|回答|知らせ|告げ|明かし|通告|通報|報告|コメント|言及|触れ|説い|主張|返答|紹介)'
const INTENT = '意向|方針|考え|意思|計画|構え|つもり|決意|意図|姿勢|所存|方向性|決定|構想'
/** What an intention is said with; a bare noun before another noun is no promise. */
const HELD =
  '(?=で|を(?!支持|歓迎|批判|評価|非難|撤回|否定|問|疑|懸念)|が(?!ない|あるか)|も|だ|に(?!反対|期待|懸念|賛意|支持)|と(?!の矛盾)|。|、|$)'
const DOES = 'する|します|いたします|していく|していきます|してまいります|してゆく'
const GOES_ON =
  '(?:取り組ん|進め|続け|深め|高め|努め|強め|広げ|行っ|築い|支え|尽くし|図っ|果たし)(?:で|て)(?:いく|ゆく)'
const MEETING = '(?:会合|会議|会談|対話|協議|サミット|フォーラム|訪問|演習|式典)'
const HAPPENS = '行われ|開かれ|始ま|引き渡され|届けられ|充てられ|使われ|用いられ|設けられ|送られ|進められ'

export const JA_FUTURE: readonly Cue[] = [
  row('intention_to', 'intends', 2.4, `${behind(`${VERB}(?:との|という)?`, INTENT)}${HELD}`),
  row('aim_is_to', 'intends', 1.4, `${behind('たい(?:との|という)?', '意向|考え|方針|意思')}${HELD}`),
  row(
    'objective_to',
    'intends',
    1.6,
    `${behind(`(?:${DEED})の`, '意向|方針|考え|意思|計画')}(?=を(?:表明|示|明ら|伝|発表|固め|述べ|決め)|だ|である|が(?:示|表明))`,
  ),
  row('ready_to', 'intends', 2.2, `${did('用意|準備')}(?:が|は)(?:あ|でき|整)`),
  row(
    'working_to',
    'intends',
    1.2,
    `${did('方向|こと')}で(?:最終)?(?:調整|検討|協議|準備)|${did('手続き?|作業|準備')}(?:に入|を進め|を始め|を急|に着手)`,
  ),
  row(
    'working_to',
    'intends',
    1.2,
    '(?:準備|調整|作業|手続き?|交渉|計画)を?(?:進めて|急いで|行って|始めて|して)(?:い|お)(?:る|ます|ります)(?=[。」]|$)',
  ),
  row(
    'aims_to',
    'intends',
    1,
    '(?:を目指し(?!た(?:こと|もの))|を目指す(?=。|」|$|方針|考え|ことで)|を目標に(?:掲げ|し)|を目標と(?:し|する))',
  ),
  row(
    'set_to',
    'scheduled',
    2.2,
    `${behind(`(?:${VERB}|なる)`, '予定|見通し(?=が立)|手はず')}(?=で|だ|と|。|、|」|$|が|である)`,
  ),
  row(
    'set_to',
    'scheduled',
    2.2,
    `${behind(`(?:${DEED})(?:の|を|が)?`, '予定')}(?=で|だ|と(?!し|な)|。|、|」|$|し(?:て|ま)|され|である|となって)`,
  ),
  row('scheduled_for', 'scheduled', 2, '(?:を|が)(?:計画|予定)(?:し(?:て|ま)|され)'),
  row(
    'expected',
    'scheduled',
    0.8,
    `${behind(`(?:${VERB}|となる|になる)`, '見通し|見込み|もよう|模様|はず|とみられ')}(?=だ|で|と|。|、|る|$)`,
  ),
  row(
    'expected',
    'scheduled',
    0.8,
    '(?:を|と|が)見込(?:んで(?:い|お)(?:る|ます)|まれ(?:る|ます|て(?:い|お)))',
  ),
  row(
    'would',
    'will',
    1,
    `${did('。?」?と|。?」?旨|ことを|との|。?」?とも?|ことについて|と、')}${ADV}${SAY}`,
  ),
  row('will', 'will', 1.6, `(?:${DOES})${END}(?<=(?:${GIVES}|${ARRANGES})(?:など)?(?:を)?(?:${DOES}))`),
  row('will', 'will', 1.6, `${DOING_VERBS}${END}`, { verb: true }),
  row('will', 'will', 1.6, `(?:で|て)(?:いく|ゆく)${END}(?<=${GOES_ON})`),
  row(
    'will',
    'will',
    1.6,
    `(?:いきます|まいります|参ります)${END}(?<=[てで](?:いきます|まいります|参ります))`,
  ),
  row(
    'is_to',
    'will',
    0.8,
    `(?<=[をにへで])[^をにへでは、。「」]{1,8}ます${END}(?<!(?:${STATES})ます|[てで](?:い|お|おり|き)ます|(?<!確認|会談|紹介)(?:いた)?します(?<=(?:${AGENDA})(?:いた)?します))`,
    { verb: true },
  ),
  row(
    'is_to',
    'will',
    0.8,
    `(?<=[をにへで])[^をにへでは、。「」]{1,6}${VERB}${END}(?<!ます|${FORETELLS}|(?<!確認|会談|紹介)する(?<=(?:${AGENDA})する)|${AGENDA_VERBS}[うくすつむる]?る?)`,
    { verb: true },
  ),
  row(
    'upcoming',
    'scheduled',
    2.8,
    `${MEETING}は[^。]{0,40}(?:開催され|行われ|開かれ|実施され)(?:る|ます)(?:予定|見込み|見通し)?(?=[。」）]|$|だ|で(?:す|あ|、))`,
    { doer: 'everybody', verb: true },
  ),
  row(
    'will_be_done',
    'scheduled',
    1.7,
    `(?:され(?:る|ます)|(?:行わ|届けら|充てら|使わ|用いら|設けら|送ら|進めら|贈ら|開か)れ(?:る|ます)|始ま(?:る|ります))(?:予定|見込み|見通し|運び|こととな(?:った|りま)|ことにな(?:った|りま))?(?=[。」）]|$|だ|で(?:す|あ|、))(?<=(?:(?:${GIVES}|${ARRANGES})(?:が|を)?され|${HAPPENS})[るりま].{0,12})`,
    { passive: true },
  ),
  row(
    'to_be_done',
    'scheduled',
    1.2,
    `(?:${AGREEMENT_NOUN}|${MEETING})(?:を|は|が)[^、。]{0,20}(?:開催|締結|署名)(?:へ|予定)$`,
  ),
  row(
    'is_giving',
    'announced',
    0.9,
    `(?:を(?:進めて|続けて|急いで|加速させて|拡大して)|に取り組んで|(?:調達|手配|建造|製造|生産|試験|検証|整備|育成|養成|訓練)して)(?:い|お)(?:る|ます|ります)${END}`,
  ),
]
