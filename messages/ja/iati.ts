/** Japanese sentences for what reading an IATI file loses or doubts. */
export const iati = {
  losses: {
    version_missing: 'IATIの版が書かれていません。どの版にも共通する範囲で読み取りました。',
    wrapped:
      '活動が、データストアの応答の形で「{element}」の中に入っています。その隣にあるものは読み取っていません。',
    no_activities: 'このファイルには活動がありません。',
    element_missing: '「{parent}」に、規格で必要な「{element}」がありません。',
    element_repeated: '「{parent}」に「{element}」が二つ以上あります。規格では一つだけです。',
    element_unknown: '規格では「{parent}」に「{element}」は置けません。そのまま保存し、解釈はしていません。',
    element_stray: '活動の並びに、活動ではない「{element}」があります。読み取っていません。',
    element_second:
      '「{parent}」に内容の異なる「{element}」が二つあります。最初のものを採り、「{value}」はそのまま保存するだけにしました。',
    element_order:
      '「{parent}」で「{element}」が「{value}」より後にあります。規格では前に置きます。内容は読み取りました。この活動の同様の箇所は、これ以上お知らせしません。',
    attribute_missing: '「{element}」に、規格で必要な属性「{attribute}」がありません。',
    attribute_unknown: '規格では「{element}」に属性「{attribute}」はありません。解釈はしていません。',
    attribute_wrong: '「{element}」の属性「{attribute}」に「{value}」という値は使えません。',
    text_unexpected: '「{element}」に、規格では認められない文字列「{value}」があります。',
    text_wrong: '「{element}」に「{value}」という値は使えません。',
    identifier_missing: '活動に識別子がありません。後のファイルで更新できません。',
    code_missing:
      '「{element}」にコードがありません{value, select, none {} other {（「{value}」とだけ書かれています）}}。そのまま保存し、解釈はしていません。',
    type_missing: '取引に種別がありません。件数には含めますが、合計には含めません。',
    value_missing: '取引に金額がありません。件数には含めますが、合計には含めません。',
    value_wrong: '金額「{value}」はXMLの十進数ではありません。件数には含めますが、合計には含めません。',
    value_power: '金額「{value}」は規格にない10の累乗の書き方です。{sum}として読み取りました。',
    currency_missing:
      '金額{value}に通貨がなく、活動にも既定の通貨がありません。件数には含めますが、合計には含めません。',
    currency_wrong: '「{value}」はUSDのような通貨コードではありません。取引はそのまま読み取りました。',
    date_missing: '取引に日付がありません。',
    date_wrong: '「{value}」は「年-月-日」の形の実在する日付ではありません。取引は日付なしで読み取りました。',
  },
}
