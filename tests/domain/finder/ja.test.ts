// Japanese sentences of many sorts and what they promise or report, told by meaning.
import { describe, expect, it, test } from 'vitest'
import { findPromises } from '#domain/finder/find'
import type { Found } from '#domain/finder/found'

const SETTING = { language: 'ja', day: '2026-03-10', parties: [] }
const MEETING = '日・ウクライナ外相会談（概要）'

/** The first find in the second line of a text whose first line is its title. */
function found(sentence: string, title = MEETING): Found | undefined {
  return findPromises(`${title}\n${sentence}`, SETTING).find(({ start }) => start > title.length)
}

const sizes = ({ money, quantities }: Found): string =>
  [
    ...money.map(({ low, high, currency }) => `${low ?? ''}-${high ?? ''} ${currency}`),
    ...quantities.map(({ low, high, unit }) => `${low ?? ''}-${high ?? ''} ${unit}`),
  ].join(', ')

/** sentence | modality | kind | due phrase begins so | promisers | sizes */
const PROMISES = `両外相は、緊密に連携していくことで一致しました。 | agreed | policy_other | | Japan; Ukraine |
両外相は、次回の戦略対話を来年春にキーウで開催することで一致した。 | agreed | dialogue | 来年春に | Japan; Ukraine |
双方は、情報保護協定の早期締結に向け交渉を加速させることを確認した。 | agreed | agreement | | Japan; Ukraine |
ウクライナ側は、変圧器の調達を進めています。 | announced | in_kind | | Ukraine |
両外相は、日本企業の参入を後押しすることで意見が一致した。 | agreed | policy_other | | Japan; Ukraine |
ウクライナ側は、日本の専門家２名を受け入れることに同意した。 | agreed | policy_other | | Ukraine | 2-2 名
政府は、巡視船２隻を無償で譲渡すると申し出た。 | pledges | in_kind | | Japan | 2-2 隻
第１陣の納入は来月となる予定だ。 | scheduled | policy_other | 来月 | Japan |
双方は、投資協定の改正に合意した。 | agreed | agreement | | Japan; Ukraine |
日本側から、発電機50台を年内に供与する意向を表明した。 | intends | in_kind | 年内に | Japan | 50-50 台
岩屋外務大臣は、総額1億5,000万ドルの無償資金協力を実施する旨述べました。 | will | financial | | Japan | 150000000-150000000 USD
ウクライナ側は、汚職対策の行動計画を６月末までに策定すると約束した。 | pledges | policy_other | ６月末までに | Ukraine |
シビハ・ウクライナ外務大臣は、今秋に訪日する予定であると説明した。 | scheduled | conference_visit | 今秋に | Ukraine |
先方は、地雷除去の教訓を我が国と共有していくと述べた。 | will | policy_other | | Ukraine |
我が国は、対露制裁の迂回防止に引き続き取り組んでいく考えである。 | intends | policy_other | | Japan |
両国は、査証の相互免除を2027年4月から開始することを決定した。 | decided | policy_other | 2027年4月から | Japan; Ukraine |
両外相は、重要鉱物に関する作業部会を新設することで合意に達した。 | agreed | dialogue | | Japan; Ukraine |
岩屋大臣は、キーウ訪問への招待を受諾した。 | agreed | conference_visit | | Japan |
政府は、復旧支援に最大３００億円を拠出することを閣議決定した。 | decided | financial | | Japan | -30000000000 JPY
大臣は、事務方に対し、支援物資の輸送を早急に開始するよう指示した。 | decided | in_kind | 早急に | Japan |
日本は、今後５年間で技術者約2,000人を受け入れる。 | will | policy_other | 今後５年間で | Japan | 2000-2000 人
次回の会合は、本年10月に東京で開催される。 | scheduled | dialogue | 本年10月に | Japan; Ukraine |
ウクライナの電力会社は、変圧器３基を可能な限り早期に設置する計画を明らかにした。 | intends | in_kind | 可能な限り早期に | Ukraine | 3-3 基`
const ABROAD = `ドイツ政府は、防空システム2基を数か月以内に引き渡す方針を固めた。 | intends | in_kind | 数か月以内に | Germany | 2-2 基
米国は、対日関税の引き下げを来月実施すると発表した。 | announced | policy_other | 来月 | United States |
トランプ米大統領は、4月に北京を訪れる考えを示した。 | intends | conference_visit | 4月に | United States |
欧州連合（EU）は計500億ユーロを融資することで合意した。 | agreed | financial | | European Union | 50000000000-50000000000 EUR
NATOは次の首脳会議を7月に開く予定だ。 | scheduled | conference_visit | 7月に | NATO |
英国防省は、数百機のドローンを年末までに供与する計画を明らかにした。 | intends | in_kind | 年末までに | United Kingdom | - 機
フランスとイタリアは、合同演習を毎年実施することで一致した。 | agreed | policy_other | 毎年 | France; Italy |
世界銀行は、送電網の修復に2億ドルを追加融資することを承認した。 | decided | financial | | World Bank | 200000000-200000000 USD
韓国は、人道支援物資を近く送る用意があると表明した。 | intends | in_kind | 近く | South Korea |
ノルウェーのストーレ首相は「天然ガスの調達に15億クローネを充てる」と語った。 | will | financial | | Norway | 1500000000-1500000000 NOK
フィンランドは来年1月に条約から脱退することになりました。 | decided | policy_other | 来年1月に | Finland |
国連開発計画（UNDP）は、病院20か所に蓄電池を設置します。 | will | in_kind | | UNDP | 20-20 か所
オランダは重要鉱物の共同備蓄に参加する見通しだ。 | scheduled | policy_other | | Netherlands |
豪州は、令和９年度から連絡官２名を東京に派遣することとした。 | decided | policy_other | 令和９年度から | Australia | 2-2 名`

const rows = (table: string) => table.split('\n').map((line) => line.split('|').map((part) => part.trim()))

describe.each([
  [MEETING, PROMISES],
  ['各国の動き', ABROAD],
])('under the title %s', (title, table) => {
  it.each(rows(table))('%s', (sentence = '', modality, kind, due = '', promisers, size = '') => {
    const one = found(sentence, title)
    expect(one?.label).toBe('commitment')
    if (!one) return
    expect([one.modality, one.kind]).toEqual([modality, kind])
    expect(one.due.phrase ?? '').toMatch(due === '' ? /^$/ : new RegExp(`^${due}`))
    expect(
      one.promisers
        .map(({ name }) => name)
        .sort()
        .join('; '),
    ).toBe(promisers)
    expect(sizes(one)).toBe(size)
  })
})

it.each([
  ['日本はこれまでに発電機2,000台以上を供与してきました。', '2000- 台'],
  ['カナダ政府は、すでに5億ドルを拠出したことを明らかにした。', '500000000-500000000 USD'],
  ['フランスは昨年12月に装甲車40両を引き渡した。', '40-40 両'],
  ['先月、トラック20台がオデーサ港に到着しました。', '20-20 台'],
  ['両外相は、協力覚書に署名しました。', ''],
  ['交換公文の署名が行われた。', ''],
  ['日本は大型変圧器7台の納入を完了した。', '7-7 台'],
  ['ドイツから供与された防空システム1基がウクライナに届いた。', '1-1 基'],
])('a delivery: %s', (sentence, size) => {
  const one = found(sentence)
  expect(one?.label).toBe('delivery')
  expect(one && sizes(one)).toBe(size)
})

it.each([
  ['thanks', '先方から、日本の一貫した支援に対する深い謝意が示されました。'],
  ['an exchange of views', '両外相は、東アジア情勢について率直な意見交換を行いました。'],
  ['a condemnation', '両外相は、ロシアによる攻撃を強く非難した。'],
  ['a concern', '日本側から、北朝鮮の核・ミサイル計画について深刻な懸念を表明した。'],
  ['importance confirmed', '両外相は、法の支配に基づく国際秩序を維持することの重要性を確認した。'],
  ['a recognition shared', '両外相は、協力を強化すべきだとの認識で一致した。'],
  ['a call on another', 'ゼレンスキー大統領は、防空システムを追加供与するよう求めた。'],
  ['a request', '大臣は、透明性の確保を求めました。'],
  ['an expectation', '首相は、高速鉄道の早期導入に期待を示した。'],
  ['a welcome', '大臣から、シビハ大臣の訪日を歓迎する旨述べました。'],
  ['a wish', '大臣は、未来志向の関係を築いていきたいと述べました。'],
  ['a refusal', 'ドイツは長射程ミサイルの提供を見送る方針だ。'],
  ['a refusal in other words', 'スペインは、供与には応じない考えを示した。'],
  ['a will denied', 'ロシアは停戦に応じる意思がないと批判した。'],
  ['a need', 'ウクライナの副首相は、復旧の加速が急務だと訴えました。'],
  ['a meeting held', '岩屋大臣は、シビハ大臣と会談を行った。'],
  ['a possibility', '資金不足が続けば、支援の縮小を余儀なくされる可能性があります。'],
  ['a forecast', '世界銀行は今年の成長率を6.3％と予測する。'],
  ['an attack that goes on', 'ロシアは民間施設への攻撃を続けている。'],
  ['a description', '緊張の高まりは地域の安定を損なう。'],
])('no promise: %s', (_, sentence) => {
  expect(found(sentence)).toBeUndefined()
})

test('a title draft is the deed alone, a quotation ends with its verb', () => {
  const one = found('また、両外相は、次回の戦略対話を年内に東京で開催することで一致しました。')
  expect(one?.title).toBe('次回の戦略対話を年内に東京で開催')
})

test('marks of a list stand outside, 「」 holds a sentence together', () => {
  const text = '１　二国間関係\n（１）日本は、「支援を続ける。今年も」と述べ、発電機を供与すると表明した。'
  const [one] = findPromises(text, SETTING)
  expect(text.slice(one?.start, one?.end)).toBe(
    '日本は、「支援を続ける。今年も」と述べ、発電機を供与すると表明した。',
  )
})

test('a state is not found inside another word', () => {
  expect(
    found('インド太平洋での演習をマリアナ諸島で実施すると表明した。')?.promisers.map(({ name }) => name),
  ).toEqual(['Japan'])
})
