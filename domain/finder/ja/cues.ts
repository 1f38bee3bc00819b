/** Japanese words that promise; to read another way of promising, add a row and a case to its test. */
import { JA_TOLD } from '#domain/finder/ja/deliveries'
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
import type { Modality } from '#domain/statement'

/** Words of the cue that stand right behind what is told; written first, because they are rarer than what they follow. */
const behind = (before: string, source: string): string => `(?:${source})(?<=(?:${before})(?:${source}))`
const did = (source: string): string => behind(VERB, source)
const noun = (source: string): string => behind(DEED, source)

const row = (
  rule: string,
  modality: Modality,
  points: number,
  source: string,
  more: Partial<Pick<Cue, 'passive' | 'doer' | 'verb'>> = {},
): Cue => ({
  rule,
  label: 'commitment',
  modality,
  points,
  pattern: new RegExp(source, 'gu'),
  verb: false,
  ...more,
})

const AGREE = '(?:一致|合意|申し合わせ|申合せ|意見の一致)(?=し|す|さ|を|に(?:至|達)|いたし|で|。|、|$)'
const CONFIRM = '(?:確認|再確認|確認し合|共有)(?=し|す|さ|いたし|。|、|$)'
const SAY =
  '(?:し(?=て(?:い|お))|述べ|強調|力説|断言|発言|説明|伝え|伝達|語|話し|話を|応じ|答え|回答|告げ|明かし|通告|通報|報告|コメント|言及|触れ|説い|主張|返答|紹介)'
const DECLARE = '(?:表明|発表|宣言|明言|明らか|打ち出|公表|声明|約し)'
const END = '(?=[。」』）]|$)'
const INTENT = '意向|方針|考え|意思|計画|構え|つもり|決意|意図|姿勢|所存|方向性|見解を示し、予定'
/** What an intention is said with; a bare noun before another noun is no promise. */
const HELD =
  '(?=で|を(?!支持|歓迎|批判|評価|非難|撤回|否定|問|疑|懸念)|が(?!ない|あるか)|も|だ|に(?!反対|期待|懸念|賛意|支持)|と(?!の矛盾)|。|、|$)'

export const JA_CUES: readonly Cue[] = [
  row('agreed_to', 'agreed', 3, `${did('こと|の')}(?:で|に|について|を|に関して)?(?:も|は)?${ADV}${AGREE}`),
  row('agreed_to', 'agreed', 2.4, `${did('こと')}(?:を|で|について)(?:も|は)?${ADV}${CONFIRM}`),
  row(
    'agreed_to',
    'agreed',
    3,
    `${did('方針|方向|考え|意向|目標|計画|枠組み')}(?:で|に|を|について)(?:も|は)?${ADV}(?:${AGREE}|${CONFIRM})`,
  ),
  row(
    'agreed_on',
    'agreed',
    2,
    `${noun('で|に|を|について|に関して|することで|に向けて?')}(?:も|は)?${ADV}(?:${AGREE}|確認(?=し|す|さ|いたし))`,
  ),
  row(
    'reached_agreement',
    'agreed',
    2.5,
    '(?:合意|意見の一致|妥結)(?:に(?:達|至(?!ら|って(?:い)?な))|を(?:見|得|取り付け)た?)',
  ),
  row(
    'pledged',
    'pledges',
    3,
    `${did('こと|と|旨|よう')}(?:を|に)?${ADV}(?:約束|確約|公約|誓約|誓|請け合)(?!は|に反)`,
  ),
  row(
    'pledged_sum',
    'pledges',
    2.5,
    `を${ADV}(?:約束|確約|公約|誓約|申し出|打ち出|表明)(?<=(?:${GIVES}|支援策|支援|増額|継続|実施)を${ADV}(?:約束|確約|公約|誓約|申し出|打ち出|表明))(?!は)`,
  ),
  row(
    'decided_to',
    'decided',
    3,
    `${did('こと')}(?:を|が|で|に)${ADV}(?:閣議)?(?:決定|決め|決ま|固め|固ま|決断|決議|承認|確定|決意|了承)`,
  ),
  row(
    'decided_to',
    'decided',
    2.5,
    `${did('こと')}(?:と|に)(?:し(?:、|た|て(?:い|お)|ま)|な(?:った|って|りま)|いたし)`,
  ),
  row('decided_to', 'decided', 2.5, `${did('')}(?:運び|段取り)(?:と|に)な`),
  row(
    'decision_to',
    'decided',
    2,
    `${noun('を|が')}${ADV}(?:閣議決定|決定|決め(?!手)|決ま|決断|承認|了承|議決|可決|固め)(?=し|さ|す|た|っ|ま|て|、|。|$)`,
  ),
  row('intention_to', 'intends', 2.4, `${behind(`${VERB}(?:との|という)?`, INTENT)}${HELD}`),
  row('intention_to', 'intends', 1.4, `${behind('たい(?:との|という)?', '意向|考え|方針|意思')}${HELD}`),
  row(
    'intention_to',
    'intends',
    1.6,
    `${behind(`(?:${DEED})の`, '意向|方針|考え|意思|計画')}(?=を(?:表明|示|明ら|伝|発表|固め|述べ|決め)|だ|である|が(?:示|表明))`,
  ),
  row('ready_to', 'intends', 2.2, `${did('用意|準備')}(?:が|は)(?:あ|でき|整)`),
  row('set_to', 'scheduled', 2.2, `${did('予定|見通し(?=が立)|手はず')}(?=で|だ|と|。|、|」|$|が|である)`),
  row(
    'set_to',
    'scheduled',
    2,
    `${behind(`(?:${DEED})(?:の|を|が)?`, '予定')}(?=で|だ|と(?!し|な)|。|、|」|$|し(?:て|ま)|され|である|となって)`,
  ),
  row('scheduled_for', 'scheduled', 2, '(?:を|が)(?:計画|予定)(?:し(?:て|ま)|され)', { passive: false }),
  row(
    'expected',
    'scheduled',
    0.8,
    `${did('見通し|見込み|もよう|模様|はず|とみられ')}(?=だ|で|と|。|、|る|$)`,
  ),
  row('working_to', 'intends', 1.2, `${did('方向')}で(?:最終)?(?:調整|検討|協議|準備)`),
  row(
    'aims_to',
    'intends',
    1,
    `(?:を目指し(?!た(?:こと|もの))|を目指す(?=。|」|$|方針|考え|ことで)|を目標に(?:掲げ|し))`,
  ),
  row(
    'is_committed',
    'pledges',
    2,
    `${did('こと(?:に|へ)(?:の)?')}(?:強く|強い|引き続き|断固として)?(?:コミット|決意|覚悟|尽力)`,
  ),
  row('commitment_to', 'pledges', 1.4, '(?:コミットメント|決意)を(?:改めて|強く)?(?:表明|再確認|確認|示)'),
  row(
    'announced_that',
    'announced',
    1.5,
    `${did('(?:」)?と|(?:」)?旨|こと(?:を|が)|との(?:方針|考え|決定)?(?:を)?|とともに')}${ADV}${DECLARE}`,
  ),
  row(
    'announced',
    'announced',
    1.8,
    `${noun('(?:する)?を|すると|(?:する)?計画を|の(?:開始|実施|決定|方針)を')}${ADV}(?:表明|発表|宣言|明言|明らかに|打ち出|公表)(?!で|の)`,
  ),
  row('will', 'will', 1, `${did('。?」?と|。?」?旨|ことを|との|。?」?とも?|ことについて|と、')}${ADV}${SAY}`),
  row(
    'will',
    'will',
    1.5,
    `(?:する|します|いたします|していく|していきます|してまいります|してゆく)${END}(?<=(?:${GIVES}|${ARRANGES})(?:など)?(?:を)?(?:する|します|いたします|していく|していきます|してまいります|してゆく))`,
  ),
  row('will', 'will', 1.7, `${DOING_VERBS}${END}`, { verb: true }),
  row('will', 'will', 2, `${DOING_VERBS}${END}(?<=ます)`, { verb: true }),
  row(
    'will',
    'will',
    1.5,
    `(?:で|て)(?:いく|いきます|まいります|ゆく)${END}(?<=(?:取り組ん|進め|続け|深め|高め|努め|強め|広げ|行っ|築い|支え|支えて|尽くし|図っ|果たし)(?:で|て)(?:いく|いきます|まいります|ゆく))`,
  ),
  row(
    'will_be_done',
    'scheduled',
    2.8,
    `(?:会合|会議|会談|対話|協議|サミット|フォーラム|訪問|演習|式典)は[^。]{0,40}(?:開催され|行われ|開かれ|実施され)(?:る|ます)(?:予定|見込み|見通し)?(?=[。」）]|$|だ|で(?:す|あ|、))`,
    { doer: 'everybody', verb: true },
  ),
  row(
    'working_to',
    'intends',
    1,
    '(?:準備|調整|作業|手続き?|交渉|計画)を?(?:進めて|急いで|行って|始めて|して)(?:い|お)(?:る|ます|ります)(?=[。」]|$)',
  ),
  row(
    'will_be_done',
    'scheduled',
    1.7,
    `(?:され(?:る|ます)|(?:行わ|届けら|充てら|使わ|用いら|設けら|送ら|進めら|贈ら)れ(?:る|ます)|開かれ(?:る|ます)|始ま(?:る|ります))(?:予定|見込み|見通し|運び|こととな(?:った|りま)|ことにな(?:った|りま))?(?=[。」）]|$|だ|で(?:す|あ|、))(?<=(?:(?:${GIVES}|${ARRANGES})(?:が|を)?され|行われ|開かれ|始ま|引き渡され|届けられ|充てられ|使われ|用いられ|設けられ|送られ|進められ)[るりま].{0,12})`,
    { passive: true },
  ),
  row(
    'will',
    'will',
    1.4,
    `(?<=[をにへで])[^をにへでは、。「」]{1,8}ます${END}(?<!(?:${STATES})ます|[てで](?:い|お|おり|き)ます|(?:${AGENDA})(?:いた)?します)`,
    { verb: true },
  ),
  row(
    'will',
    'will',
    0.8,
    `(?<=[をにへで])[^をにへでは、。「」]{1,6}${VERB}${END}(?<!ます|${FORETELLS}|(?:${AGENDA})する|${AGENDA_VERBS}[うくすつむる]?る?)`,
    { verb: true },
  ),
  row('will', 'will', 2, `(?:いきます|まいります|参ります)${END}(?<=[てで](?:いきます|まいります|参ります))`),
  row(
    'is_giving',
    'announced',
    0.9,
    `を(?:進めて|続けて|急いで|加速させて|拡大して)(?:い|お)(?:る|ます|ります)${END}`,
  ),
  row(
    'expected',
    'scheduled',
    0.8,
    '(?:を|と|が)見込(?:んで(?:い|お)(?:る|ます)|まれ(?:る|ます|て(?:い|お)))',
  ),
  row(
    'announced',
    'announced',
    2,
    `${behind(`(?:${VERB}|の|な|する|追加|新規)(?:新たな|追加の|新しい|包括的な)?`, '(?:軍事|人道|追加|経済|包括)*(?:イニシアティブ|イニシアチブ|支援策|支援パッケージ|パッケージ|支援計画|措置|対策|構想|基金|事業|プロジェクト|ロードマップ|支援|制裁|制裁措置|投資計画)を')}${ADV}(?:発表|表明|打ち出|公表|閣議決定|決定|承認)(?=し|す)`,
  ),
  row(
    'accepted_invitation',
    'agreed',
    2.5,
    '(?:招待|招請|招へい|招聘|訪問の?要請|訪日の?要請)(?:を|に)(?:快く|喜んで)?(?:受諾|受け入れ|受けた|応じ)',
  ),
  row(
    'accepted_invitation',
    'agreed',
    2,
    '(?:要請|要望|提案|求め)に(?:応じる|応じ、)(?=考え|意向|方針|と|こと)',
  ),
  row(
    'tasked',
    'decided',
    2.5,
    `${behind(VERB, 'よう(?:に)?(?:、)?')}[^、。]{0,16}(?:指示|命じ|命令|訓令)|(?:${ARRANGES}|${GIVES})を(?:[^、。]{0,12}に)?(?:指示|命じ)`,
  ),
  row(
    'to_be_done',
    'scheduled',
    1.2,
    `(?:${AGREEMENT_NOUN}|会合|会議|会談|対話|協議)(?:を|は|が)[^、。]{0,20}(?:開催|締結|署名)(?:へ|予定)$`,
  ),
  ...JA_TOLD,
]
