/** Japanese sentences for what reading an IATI file loses or doubts. */
export const iati = {
  losses: {
    version_missing: 'IATIの版が書かれていません。どの版にも共通する範囲で読み取りました。',
    no_activities: 'このファイルには活動がありません。',
    element_missing: '「{parent}」に、規格で必要な「{element}」がありません。',
    element_repeated: '「{parent}」に「{element}」が二つ以上あります。規格では一つだけです。',
    element_unknown: '規格では「{parent}」に「{element}」は置けません。そのまま保存し、解釈はしていません。',
    attribute_missing: '「{element}」に、規格で必要な属性「{attribute}」がありません。',
    attribute_unknown: '規格では「{element}」に属性「{attribute}」はありません。読み取っていません。',
    attribute_wrong: '「{element}」の属性「{attribute}」に「{value}」という値は使えません。',
    text_unexpected: '「{element}」に、規格では認められない文字列「{value}」があります。',
    text_wrong: '「{element}」に「{value}」という値は使えません。',
    identifier_missing: '活動に識別子がありません。後のファイルで更新できません。',
    type_missing: '取引に種別がありません。件数には含めますが、合計には含めません。',
    value_missing: '取引に金額がありません。件数には含めますが、合計には含めません。',
    value_wrong: '金額「{value}」はXMLの十進数ではありません。件数には含めますが、合計には含めません。',
    currency_missing:
      '金額{value}に通貨がなく、活動にも既定の通貨がありません。件数には含めますが、合計には含めません。',
    date_missing: '取引に日付がありません。',
    date_wrong: '「{value}」は「年-月-日」の形の実在する日付ではありません。取引は日付なしで読み取りました。',
  },
}
