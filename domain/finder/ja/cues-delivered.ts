/** Japanese words that report something given, signed or done. */
import { behind, told } from '#domain/finder/ja/cue-row'
import { AGREEMENT_NOUN, ARRANGES, GIVEN, GIVES } from '#domain/finder/ja/words'
import type { Cue } from '#domain/finder/rule'

const PAST =
  '(?:した|しました|してきた|してきました|してきており|しており|しています(?=。)|している(?=。)|いたしました)'
const DID = `${PAST}|行った|行いました|行ってきた|行っている(?=。)|終えた|終了した|終了しました|続けてきた|続けてきました`
/** The verb ends its sentence or clause: it reports, and does not describe a noun. */
const ENDS =
  '(?=[。、」）]|$|ほか|ところ|上で|うえで|と(?:述べ|発表|説明|明らか|報告|伝え|表明)|こと(?:を|が)(?:発表|報告|明らか|説明|紹介|伝え))'
/** Done, but nothing given: talks and announcements. */
const TALKS =
  '(?:意見交換を?|発表|公表|共有|提案|閣議決定|承認|決定|会談を|議論を|協議を|会合を|会議を|交渉|参加|出席|訪問|開催|強調)'
const GIVING =
  '供与|納入|引き渡し|引渡し|配備|搬入|送付|輸送|設置|建設|修復|派遣|約束|公約|支払い|拠出|除去|整備|提供|手続き?|工事|履行'
const FINISHED = '(?:を(?:終え|完了し|果たし)|が(?:完了し|終わっ|終了し))(?:た|て|ま)'
const HANDED =
  '(?:引き渡し|届け|贈(?:っ|り)|送り届け|譲り渡し|手渡し|運び込(?:ん|み)|送(?:っ|り)|受け入れ|支払(?:っ|い)|立ち上げ|設け|払い込(?:ん|み)|受領し|受け取(?:っ|り))'

export const JA_DELIVERED: readonly Cue[] = [
  told('has_given', 1.8, `${behind(`(?:${GIVEN})(?:など)?(?:を)?`, PAST)}${ENDS}`),
  told(
    'has_given',
    1.8,
    `${HANDED}(?:た|だ|ました|てきた|てきました|ています(?=。)|ている(?=。))(?=[。、」）]|$|ほか|と(?:述べ|発表))`,
  ),
  told(
    'gave',
    0.9,
    `${behind(GIVEN, 'した|してきた|された|されてきた')}(?=[\\p{Script=Han}\\p{Script=Katakana}]|こと(?:に|へ))`,
  ),
  told(
    'gave',
    0.9,
    `${behind(`(?:${GIVES}|${ARRANGES})(?:など)?(?:を)?`, DID)}${ENDS}(?<!${TALKS}(?:${PAST}|行った|行いました))`,
  ),
  told(
    'has_arrived',
    1.8,
    '(?:届い|到着し|着い|搬入され)(?:た|ました|ています|ている)(?=[。、」]|$|と|こと)',
    true,
  ),
  told(
    'was_given',
    1.8,
    `${behind(`${GIVEN}|引き渡|届けら|贈ら|送ら`, 'され(?:た|ました|てい|てき|てお)|れ(?:た|ました)')}(?=[。、」）]|$|[いきおとこま]|る。)`,
    true,
  ),
  told('fulfils', 1.8, `${FINISHED}(?<=(?:${GIVING})${FINISHED})`),
  told(
    'fulfils',
    1.8,
    '(?:約束|公約|目標|コミットメント|計画|義務)を[^、。]{0,20}(?:果た|履行|達成|実行)し(?:た|ました)',
  ),
  told(
    'fulfils',
    1.8,
    '(?:までに|すでに|既に|前倒しで|予定通り)(?:、)?(?:達成|完了|完成|履行)(?:した|しました|している)',
  ),
  told(
    'signed',
    2,
    `(?:署名|調印|締結|批准)(?:を行い|を行った|を行いました|し(?:た|ました|ており|、)|いたしました)(?:${ENDS}|(?<=、))`,
  ),
  told(
    'signed',
    2,
    `${AGREEMENT_NOUN}(?:を|に)[^、。]{0,12}(?:交わし|取り交わし|結ん|交換し)(?:た|だ|ました|で)(?=[。、」]|$|と)`,
  ),
  told(
    'was_signed',
    2,
    '(?:署名|調印|締結|(?<!意見|情報|視察)交換|交換式|署名式)(?:され(?:た|ました)|が(?:行われ|交わされ|実施され)(?:た|ました)|を行(?:った|いました))(?=[。、」]|$|ほか|と)',
    true,
  ),
  told('was_signed', 2, '(?:発効|妥結)(?:した|しました)(?=[。、」]|$)'),
  told(
    'shipment_of',
    2,
    '(?:供与|引き渡し|引渡し|納入|贈呈|寄贈)式(?:が|を|は)[^。]{0,30}(?:行わ|開か|開催|執り行|行っ|行い)',
    true,
  ),
]
