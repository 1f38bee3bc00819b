/** Everything by which Japanese calls a party. */
import { JA_ORGANISATIONS } from '#domain/finder/ja/organisations'
import type { NameTable } from '#domain/finder/parties'

/** Names beside those that the platform's data has. */
const STATE_NAMES: Readonly<Record<string, readonly string[]>> = {
  JP: ['我が国', 'わが国', '我が方', '当方', '日本国', '国際協力銀行', '国際協力銀行（JBIC）', 'JBIC'],
  US: ['米国', 'アメリカ', '合衆国'],
  GB: ['英国'],
  KR: ['大韓民国'],
  KP: ['朝鮮民主主義人民共和国'],
  CN: ['中華人民共和国'],
  DE: ['ドイツ連邦共和国'],
  TR: ['トルコ共和国', 'テュルキエ'],
  CD: ['コンゴ民主共和国'],
  CG: ['コンゴ共和国'],
  CZ: ['チェコ共和国'],
  VA: ['バチカン'],
  AE: ['UAE', 'ＵＡＥ'],
  MM: ['ミャンマー'],
  PS: ['パレスチナ'],
  HK: ['香港'],
  MO: ['マカオ'],
  VN: ['ベトナム社会主義共和国', 'ヴィエトナム'],
  BA: ['ボスニア・ヘルツェゴヴィナ', 'ボスニア'],
  CI: ['コートジボアール'],
  RU: ['ロシア連邦'],
  SA: ['サウジ'],
  ZA: ['南ア'],
  NZ: ['ＮＺ', 'NZ'],
  AU: ['豪州'],
  PH: ['フィリピン共和国'],
  GE: ['グルジア'],
}

const LETTERS: Readonly<Record<string, string>> = {
  日: 'JP',
  米: 'US',
  英: 'GB',
  仏: 'FR',
  独: 'DE',
  伊: 'IT',
  加: 'CA',
  豪: 'AU',
  印: 'IN',
  中: 'CN',
  韓: 'KR',
  露: 'RU',
  ロ: 'RU',
  宇: 'UA',
  ウ: 'UA',
  朝: 'KP',
  越: 'VN',
  比: 'PH',
  泰: 'TH',
  蘭: 'NL',
  西: 'ES',
  土: 'TR',
  台: 'TW',
}

const BESIDE =
  '(?:側|政府|軍|首相|大統領|外相|外務|国防|国務|財務|防衛|経済|議会|当局|首脳|両|間|関係|同盟|安保|共同|戦略|三(?:か|カ)国|[3３](?:か|カ)国|EU|ＥＵ|NATO|ＮＡＴＯ|・?[ァ-ヶA-Z])'
/** Letters that alone are seldom anything but states; others need company. */
const SURE = '[日米英仏独伊加豪印韓露ロ宇ウ]'

export const JA_NAMES: NameTable = {
  locale: 'ja',
  stateNames: STATE_NAMES,
  adjectives: {},
  capitals: {},
  organisations: JA_ORGANISATIONS,
  letters: {
    states: LETTERS,
    run: new RegExp(
      `(?<![\\p{Script=Han}\\d０-９ァ-ヶー])(?:[${Object.keys(LETTERS).join('')}]・?){2,5}(?=${BESIDE}|[はがのでとをにも、協友貿投首経]|$)` +
        `|(?<![\\p{Script=Han}\\d０-９])(?<!(?=[ロウ])[ァ-ヶー])${SURE}(?=${BESIDE}(?<![米豪加]ド))` +
        `|^${SURE}(?=、)`,
      'gu',
    ),
  },
  noNames: [
    'インド太平洋',
    '日本海',
    '日本語',
    '日本円',
    '日本時間',
    '英国国教会',
    '韓国語',
    '中国語',
    '中国地方',
    '米ドル',
    '豪ドル',
    'カナダドル',
    '国連憲章',
    '米国防',
    '英国防',
    '韓国防',
    '米国務',
    '米国家',
    '英国家',
    'EU加盟',
    '国連総会',
    '国連安保理',
    '国連安全保障理事会',
  ],
  ending: null,
}
