/** Japanese words of agreeing, pledging, deciding and announcing. */
import { behind, did, noun, row } from '#domain/finder/ja/cue-row'
import { ADV, ARRANGES, GIVES, VERB } from '#domain/finder/ja/words'
import type { Cue } from '#domain/finder/rule'

const AGREE =
  '(?:一致|合意|同意|賛同|申し合わせ|申合せ|意見の一致)(?=し|す|さ|を|に(?:至|達)|いたし|で|。|、|$)'
const CONFIRM = '(?:確認|再確認|確認し合|共有)(?=し|す|さ|いたし|。|、|$)'
const PLEDGE = `を${ADV}(?:約束|確約|公約|誓約|申し出|打ち出|表明)`
const DECLARE = '(?:表明|発表|宣言|明言|明らか|打ち出|公表|声明|約し)'
/** What is announced as a whole. */
const SCHEME =
  '(?:軍事|人道|追加|経済|包括)*(?:イニシアティブ|イニシアチブ|支援策|支援パッケージ|パッケージ|支援計画|措置|対策|構想|基金|事業|プロジェクト|ロードマップ|支援|制裁|制裁措置|投資計画)を'

export const JA_PROMISING: readonly Cue[] = [
  row(
    'agreed_to',
    'agreed',
    3,
    `${did('こと|の')}(?:で|に|について|を|が|に関して)?(?:も|は)?${ADV}${AGREE}`,
  ),
  row(
    'agreed_to',
    'agreed',
    3,
    `${did('方針|方向|考え|意向|目標|計画|枠組み')}(?:で|に|を|について)(?:も|は)?${ADV}(?:${AGREE}|${CONFIRM})`,
  ),
  row('confirmed_to', 'agreed', 2.4, `${did('こと')}(?:を|で|が|について)(?:も|は)?${ADV}${CONFIRM}`),
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
    'accepted_invitation',
    'agreed',
    2.5,
    '(?:招待|招請|招へい|招聘|訪問の?要請|訪日の?要請)(?:を|に)(?:快く|喜んで)?(?:受諾|受け入れ|受けた|応じ)',
  ),
  row('offered_to', 'agreed', 2, '(?:要請|要望|提案|求め)に(?:応じる|応じ、)(?=考え|意向|方針|と|こと)'),
  row(
    'pledged',
    'pledges',
    3,
    `${did('こと|と|旨|よう')}(?:を|に)?${ADV}(?:約束|確約|公約|誓約|誓|請け合|申し出|名乗り出)(?!は|に反)`,
  ),
  row('pledged_sum', 'pledges', 2.5, `${PLEDGE}(?<=(?:${GIVES}|支援策|支援|増額|継続|実施)${PLEDGE})(?!は)`),
  row(
    'is_committed',
    'pledges',
    2,
    `${did('こと(?:に|へ)(?:の)?')}(?:強く|強い|引き続き|断固として)?(?:コミット|決意|覚悟|尽力)`,
  ),
  row('commitment_to', 'pledges', 1.4, '(?:コミットメント|決意)を(?:改めて|強く)?(?:表明|再確認|確認|示)'),
  row(
    'decided_to',
    'decided',
    2.8,
    `${did('こと')}(?:を|が|で|に)${ADV}(?:閣議)?(?:決定|決め|決ま|固め|固ま|決断|決議|承認|確定|決意|了承|許可|認可|認め(?!な))`,
  ),
  row(
    'decided_to',
    'decided',
    2.8,
    `${did('こと')}(?:と|に)(?:し(?:、|た|て(?:い|お)|ま)|な(?:った|って|りま)|いたし)`,
  ),
  row('decided_to', 'decided', 2.8, `${did('運び|段取り')}(?:と|に)な`),
  row(
    'decision_to',
    'decided',
    2,
    `${noun('を|が')}${ADV}(?:閣議決定|決定|決め(?!手)|決ま|決断|承認|了承|許可|議決|可決|固め)(?=し|さ|す|た|っ|ま|て|、|。|$)`,
  ),
  row(
    'tasked',
    'decided',
    2.5,
    `${behind(VERB, 'よう(?:に)?(?:、)?')}[^、。]{0,16}(?:指示|命じ|命令|訓令)|(?:${ARRANGES}|${GIVES})を(?:[^、。]{0,12}に)?(?:指示|命じ)`,
  ),
  row(
    'announced',
    'announced',
    1.6,
    `${did('(?:」)?と|(?:」)?旨|こと(?:を|が)|との(?:方針|考え|決定)?(?:を)?|とともに')}${ADV}${DECLARE}`,
  ),
  row(
    'announcement_of',
    'announced',
    1.9,
    `${noun('(?:する)?を|すると|(?:する)?計画を|の(?:開始|実施|決定|方針)を')}${ADV}(?:表明|発表|宣言|明言|明らかに|打ち出|公表)(?!で|の)`,
  ),
  row(
    'announcement_of',
    'announced',
    1.9,
    `${behind(`(?:${VERB}|の|な|する|追加|新規)(?:新たな|追加の|新しい|包括的な)?`, SCHEME)}${ADV}(?:発表|表明|打ち出|公表|閣議決定|決定|承認)(?=し|す)`,
  ),
]
