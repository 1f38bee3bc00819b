/** 表の読み込みで失われたものを伝える日本語の文：行・列・識別子を先に示す。 */
export const tables = {
  place:
    '{line, number}行目{column, select, none {} other {「{column}」列}}{identifier, select, none {} other {（{identifier}）}}：{says}',
  cells_differ:
    'この行には{found, plural, other {#個}}のセルがありますが、見出しは{expected, number}個です。区切り文字や引用符の過不足を確かめてください。',
  letters_damaged: '一部の文字が壊れており、「�」と表示されます。残りは読み取りました。',
  quote_stray: '引用符が置けない位置にあります。普通の文字として読み取りました。',
  not_a_number: '「{value}」は数値ではありません。',
  decimal_of_locale:
    '「{value}」は二通り以上に読めます。小数点にはピリオドを使い、桁区切りを入れずに書いてください（例：1234567.89）。',
  not_a_day: '「{value}」は日付ではありません。',
  day_of_locale: '「{value}」は二通り以上に読めます。日付は年-月-日で書いてください（例：2024-11-16）。',
  not_a_month: '「{value}」は年または月ではありません。年は4桁、月は1から12で書いてください。',
  value_missing: '値がありません。ゼロではなく「不明」として扱います。',
  value_needed: '値がありません。この値がないと、行を記録として扱えません。',
  parts_differ: '{parts}の合計は{sum}ですが、この列は{total}です。ファイルの数値をそのまま残します。',
  repeated_same: 'この行は{first, number}行目とまったく同じです。一度だけ数えました。',
  repeated_otherwise:
    'この記録は{first, number}行目にもありますが、値が異なります。最初の行だけを採りました。ファイルを直してください。',
  repeated_destination:
    'この資金の流れは、別の宛先または用途（{destination}）として{first, number}行目にもあります。金額は一度だけ数えました。',
  several_recipients:
    'この資金の流れには宛先が{count, plural, other {#件}}（{recipients}）ありますが、配分は示されていません。金額は全体のものです。',
  original_incomplete:
    '元の金額には数値と通貨の両方が必要ですが、一方がありません。ドルの金額だけを採りました。',
  not_a_currency: '「{value}」は3文字の通貨コードではありません。ドルの金額だけを採りました。',
  measure_unknown:
    '「{value}」は、誓約（pledge）・約束（commitment）・支払い（paid）のいずれでもありません。どの合計にも含めません。',
}
