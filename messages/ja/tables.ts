/** 表の読み込みで失われたものを伝える日本語の文：行・列・識別子を先に示す。 */
export const tables = {
  wrong: '誤りの内容',
  place:
    '{line, number}行目{column, select, none {{header, select, none {} other {（{header}）}}} other {{column}列{header, select, none {} other {「{header}」}}}}{identifier, select, none {} other {（{identifier}）}}：{says}',
  letters_damaged: '一部の文字が壊れており、「�」と表示されます。残りは読み取りました。',
  quote_stray: '引用符が置けない位置にあります。普通の文字として読み取りました。',
  value_missing: '値がありません。ゼロではなく「不明」として扱います。',
  parts_differ: '{parts}の合計は{sum}ですが、この列は{total}です。ファイルの数値をそのまま残します。',
  repeated_same: 'この行は{first, number}行目とまったく同じです。一度だけ数えました。',
  repeated_destination:
    'この資金の流れは、別の宛先または用途（{destination}）として{first, number}行目にもあります。金額は一度だけ数えました。',
  several_recipients:
    'この資金の流れには宛先が{count, plural, other {#件}}（{recipients}）ありますが、配分は示されていません。金額は全宛先の合計です。',
  original_incomplete:
    '元の金額には数値と通貨の両方が必要ですが、一方がありません。ドルの金額だけを取り込みました。',
  not_a_currency: '「{value}」は3文字の通貨コードではありません。ドルの金額だけを取り込みました。',
  measure_unknown:
    '「{value}」は、拠出表明（pledge）・約束（commitment）・支出（paid）のいずれでもありません。この流れはどの指標の合計にも含めません。',
  formula_taken: 'この列には数式があります。最後に計算された値を取り込みました。',
  column_unnamed: 'この列には名前がないため、読み取りませんでした。値の例：「{value}」',
  total_passed: 'この行はほかの行の合計で、記録ではないため、飛ばしました。',
  rows_none: 'この見出しの下にデータの行がありません。',
  cells_merged:
    'セル{value}は結合されています。値は最初の行だけにあり、下の行のこの列は空白として読み取りました。',
  rows_hidden:
    '非表示の行{count, plural, other {#行}}もほかの行と同じように読み取りました。取り込まない行は除いてください。',
  currency_of_header: '通貨の列がないため、この見出しから{currency}としました。',
  header_scaled:
    '見出しに「{value}」とありますが、数値はそのまま読み取りました。{value}単位なら、桁を省かずに書いてください。',
  head_below: 'この行を見出しとして読み、上の{count, plural, other {#行}}は飛ばしました。',
  tags_passed: '見出しの下のタグの行は記録ではないため、飛ばしました。',
  value_taken:
    '新しい{count}行に{field, select, modality {言い方の強さ} act {発言の働き} other {金額の指標}}の記載がないため、「{value}」としました。違う場合は、表に列を加えて記入してください。',
  columns_unread: '次の列は意味が分からないため、読み取りませんでした：{value}',
  columns_left: '次の列は、指定のとおり読み取っていません：{value}',
  columns_computed: '次の列は台帳が計算するため、読み取りませんでした：{value}',
  dataset_named: 'ファイルに別の名前を指定しない限り、行はこの列が示すデータセットのものとして取り込みます。',
  sheets_unread: 'シート「{sheet}」だけを読み取りました。ほかのシート：{value}',
  sheets_hidden: '非表示のシートは読み取りませんでした：{value}',
}
