/** Japanese words of the page where texts are brought in. */
export const intake = {
  title: '本文の取り込みと判断',
  lead: '会談概要、報道発表、報告書などの本文を取り込むと、約束や引き渡しを述べている文を台帳が探します。一つずつの判断は人が行います。',
  list: '取り込み済みの本文',
  shown: '{total, plural, other {#件（新しい順）}}',
  none: 'まだ本文がありません。下の欄から取り込んでください。',
  column: { text: '文書', progress: '判断', brought: '取り込み日' },
  progress: '{total, number}件中{decided, number}件判断済み',
  candidates: '{total, plural, other {候補#件}}',
  no_candidates: '候補なし',
  other_language:
    '候補なし（台帳が読み取れるのは英語、ウクライナ語、日本語です。文は手動で選択してください）',
  uncounted: '{decided, plural, =0 {候補は未集計} other {判断済み#件、候補は未集計}}',
  long: '判断済み{decided, number}件（長文のため候補数は省略）',
  bring: '本文の取り込み',
  required_note: '新しい文書では、「任意」と書かれていない項目は必須です。',
  text_group: '本文',
  text_hint:
    '本文を貼り付けるか、ファイルを選んでください。本文はこの台帳に保管され、書き出しやAPIには出ません。',
  text: '公表されたとおりの本文',
  file: 'またはファイル',
  file_hint: 'テキスト、ウェブページ（HTML）、PDF、Word（.docx）、20MBまで。',
  taken:
    'ファイルの本文を上の欄に、ファイル自身が示す情報を下の欄に入れました。内容を確認してください。ファイルを選び直す必要はありません。',
  known_group: '台帳にある文書',
  known_hint:
    '台帳が既に引用している文書であれば、ここで選び、ほかの欄は空けてください。その引用を本文から探します。既に本文がある場合は置き換わり、前の本文は履歴に残ります。',
  known_chosen: '台帳にある文書が選ばれているため、ここの入力は不要です。',
  known: '文書',
  new_group: 'または新しい文書',
  new_hint:
    '題名と日付はファイル自身が示していれば、言語は本文から明らかであれば、空けたままでかまいません。',
  more: '文書の詳細',
  more_hint: '転載や翻訳の場合。',
  submit: '本文を取り込み',
  to_same: '既にある本文へ',
  found: '{total, plural, other {引用#件のうち{found, number}件が本文に見つかりました。}}',
  missing: '見つからなかった引用です。本文が別の版であるか、引用が正しく写されていない可能性があります。',
  go_on: '文の判断へ',
  to_document: '文書のページへ',
}
