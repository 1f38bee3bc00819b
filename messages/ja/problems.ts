/** Japanese sentences for what can be wrong: what it is and how to mend it. */
export const problems = {
  required: '入力してください。',
  not_text: '書式が正しくありません。',
  too_long: '長すぎます。短くしてください。',
  not_a_day: '実在する日を年-月-日の形で入力してください。例：2024-11-16',
  day_in_future: 'この日はまだ来ていません。記録するのは起きたことです。起きた日を入力してください。',
  stage_out_of_order: '引き渡し分の段階は順に進みます（{stage}：{day}）。日付か段階を確かめてください。',
  citation_needed:
    '段階の記録には裏付けが必要です。報告する文書とその文言、または台帳にある発言を示してください。',
  not_a_number: '数字だけを入力してください。例：100',
  not_an_amount: '金額は数字で、小数点はピリオドで、通貨の桁数以内で入力してください。例：3000000000',
  not_a_currency: '通貨は3文字のコードで入力してください。例：USD、EUR、JPY、UAH',
  not_an_address: 'https:// または http:// で始まるアドレスを入力してください。',
  not_an_email: 'メールアドレスを入力してください。例：name@example.org',
  not_in_list: '一覧から選んでください。',
  not_found_name: '「{value}」はこの台帳にありません。一覧から選ぶか、先に追加してください。',
  range_reversed: '上限が下限より小さくなっています。入れ替えてください。',
  window_reversed: '日付の順序が正しくありません。開始、終了、最も遅い終了の順にしてください。',
  quote_too_long: '引用は25語以内です。決め手となる文言だけを選んでください。',
  quote_not_in_text: 'この文言は文書に添付された本文にありません。正確に写してください。',
  stage_not_on_ladder: 'この段階はこの種類の約束にはありません。一覧から選んでください。',
  target_not_of_commitment: 'この対象は別の約束のものです。一覧から選んでください。',
  unit_differs: '単位が対象の単位と異なります。',
  currency_differs:
    '対象は{currency}建てです。異なる通貨は合算しません。{currency}で記録するか、別の対象を追加してください。',
  form_not_of_kind: 'この種類の約束では、この形の対象は扱えません。種類か対象の形を変えてください。',
  evidence_needed:
    '状況の記録には裏付けが必要です。文言とその文書、または「確認したが見つからず」の記録を付けてください。',
  same_record: '同じ記録です。別の記録を選んでください。',
  slug_taken: '「{value}」は使われています。別の短い名前にしてください。',
  email_taken: 'このメールアドレスのアカウントは既にあります。',
  password_short: 'パスワードは12文字以上にしてください。',
  link_spent:
    'このリンクは使用済みか期限切れです。管理者に新しいリンクを依頼してください。最初の管理者のリンクは、起動時に最後に表示されたものが有効です。',
  wrong_credentials:
    'メールアドレスまたはパスワードが違います。ご確認ください。管理者が新しいリンクを発行できます。',
  too_many_tries: '試行回数が多すぎます。1分ほど待ってからもう一度お試しください。',
  account_disabled: 'このアカウントは停止されています。この台帳の管理者に依頼してください。',
  unknown_filter: '「{at}」という絞り込みはありません。使えるもの：{allowed}',
  unknown_value:
    '「{value}」は「{at}」の値ではありません。{allowed, select, other {使える値：{allowed}} none {この台帳の記録の短い名前を指定してください。}}',
  broken_cursor: 'アドレスのページ位置が壊れているか、別の並べ替えのものです。最初のページから見てください。',
  bad_limit: '「limit」は1から200までの整数です。',
  bad_day: '「{at}」は実在する日を年-月-日の形で指定してください。例：2024-11-16',
  bad_language: 'この台帳の言語はen、uk、jaです。',
  sign_in:
    '先にログインしてください。入力した内容はここに残っています。別のタブでログインしてから、もう一度送信してください。',
  sign_in_to_read: 'この台帳を読むにはアカウントが必要です。先にログインしてください。',
  forbidden: '現在の役割ではこの操作はできません。この台帳の管理者に依頼してください。',
  not_found: 'この台帳にはありません。',
  changed_meanwhile: 'その間に別の人が変更しました。両方の内容を表示しています。失われたものはありません。',
  body_too_large: '一度に受け取れる大きさ（{limit}MB）を超えています。量を減らして送ってください。',
  file_empty: '文字が含まれていません。別のファイルを選ぶか、本文を貼り付けてください。',
  file_too_large: 'ファイルが{limit}MBを超えています。本文だけを保存するか、必要な部分を貼り付けてください。',
  file_binary:
    '名前にかかわらず、これはテキストではありません。テキスト、ウェブページ（HTML）、PDF、Word（.docx）のいずれかを選んでください。',
  file_encoding:
    'このテキストの文字コードを判別できません。推測では読み込みません。UTF-8で保存するか、本文を貼り付けてください。',
  file_unknown:
    'この種類のファイルは読み込めません。テキスト、ウェブページ（HTML）、PDF、Word（.docx）のいずれかで保存するか、本文を貼り付けてください。',
  file_old_word: 'これは古いOfficeのファイル（.doc）です。.docxかPDFで保存するか、本文を貼り付けてください。',
  file_locked:
    'このファイルはパスワードで保護されています。パスワードで開き、保護を外して保存してから選び直すか、本文を貼り付けてください。',
  file_damaged:
    'ファイルが壊れているか途中で切れており、読み込めません。もう一度入手するか、本文を貼り付けてください。',
  file_no_text:
    'このファイルにはページの画像だけがあり、文字がありません。スキャンされたもののようです。先に別のソフトで文字認識をするか、本文を貼り付けてください。',
  file_heavy:
    'このファイルを読み込むには、一つのファイルに認められた時間またはメモリを超えます。本文だけを保存するか、必要な部分を貼り付けてください。',
  xml_broken:
    '正しい形のXMLではありません。{line}行{column}桁で読み込みを止めました。何も取り込んでいません。その箇所を直すか、ファイルを取得し直してください。',
  xml_doctype:
    'このファイルのDOCTYPE（{line}行）には宣言が含まれ、実体を定義できます。そのようなファイルは読み込みません。宣言を取り除いてください。',
  xml_encoding:
    'このファイルの文字は、宣言またはXMLの既定である{encoding}ではありません。UTF-8で保存し、1行目にそう記してください。',
  xml_heavy:
    '{line}行に、データとしては大きすぎる部分があります。何も取り込んでいません。ファイルを分けるか、取得し直してください。',
  iati_other:
    'IATIの活動ファイルではありません。「iati-activities」や「iati-activity」ではなく「{root}」で始まっています。',
  iati_organisations:
    'これはIATIの組織ファイルです。読み込めるのは活動ファイルです。同じ発行者の活動ファイルを選んでください。',
  text_too_long: '本文が{limit, number}文字を超えています。いくつかの文書に分けて取り込んでください。',
  text_or_file: '本文の貼り付けとファイルの選択は、どちらか一方にしてください。',
  language_differs:
    'この本文には{language, select, en {英語} uk {ウクライナ語} other {日本語}}の文字がほとんどありません。言語を直すか、正しい本文を取り込んでください。',
  same_document: '同じ発行者・日付の文書「{title}」がすでにあります。「台帳にある文書」から選んでください。',
  same_text:
    'この本文は既に台帳にあります（「{title}」）。そちらで作業してください。同じ文言の別の公表であれば、その文書のページで本文を添付してください。',
  text_changed:
    'その間にこの文書に別の本文が添付されました。ページを読み込み直してください。これまでの判断は残っています。',
  sentence_not_in_text: 'この箇所は文書に添付された本文にありません。選び直してください。',
  already_decided:
    'この文は{name}さんが既に判断しています。{outcome, select, accepted {約束として記録されました。} tied {既存の約束に追加されました。} other {却下されました。}}送信された内容は記録されていません。',
  decision_stands:
    'この記録にはすでに{what, select, statements {ほかの発言} batches {履行の記録} statuses {状況の変更} looks {確認の記録} links {ほかの約束との関連} other {情報源の食い違い}}が{count, number}件あるため、取り消せません。約束のページで記録を直してください。',
  similar_exists:
    '同じものかもしれない約束が台帳に{count}件あります。同じ約束であれば、そちらに発言を追加してください。違う場合は、別の約束であることを示してください。',
  last_administrator: '最後の管理者です。先に別の人を管理者にしてください。',
  store_busy: '別のプログラムが書き込み中です。変更はされていません。少し待ってからお試しください。',
  store_full: 'ディスクの空きがありません。変更はされていません。空きを作ってからもう一度送信してください。',
  store_damaged:
    '台帳のファイルを読み書きできません。変更はされていません。管理者にお知らせください。バックアップが必要かもしれません。',
  unexpected:
    '問題が発生しました。変更はされていません。もう一度お試しください。続く場合は管理者にお知らせください。',
  table_too_large: 'この表は{limit} MBを超えています。いくつかに分けて取り込んでください。',
  table_packed:
    'このファイルは圧縮されています（zip、gzipなど）。展開して、中の表（UTF-8のCSVかExcelブック（.xlsx））を選んでください。',
  table_binary: 'ファイル名にかかわらず、これは文字の表ではありません。UTF-8のCSVで保存してください。',
  table_encoding: 'この表の文字コードを判別できません。推測はしません。UTF-8のCSVで保存してください。',
  table_no_rows: 'この表には行がありません。別のファイルを選んでください。',
  table_columns: '{line}行目の列が{limit, number}列を超えています。必要な列だけを残してください。',
  table_cell:
    '{line}行目の{column}列目が、セルに入る長さ（{limit, number}文字）を超えています。短くするか、引用符や改行が抜けていないか確かめてください。',
  table_quote_open:
    '{line}行目で始まる引用符が閉じられていません。閉じるか、本文中の引用符を二重にしてください。',
  table_columns_missing:
    '最初の行（{line}行目）に列名が必要ですが、次の列がありません：{missing}。正しいファイルを選ぶか、列を加えてください。',
  table_column_twice: '最初の行（{line}行目）に「{column}」列が二つあります。一方の名前を変えてください。',
  no_such_file: 'そのようなファイルは書き出せません。書き出せるもの：{files}。',
  cells_differ:
    'この行には{found, plural, other {#個}}のセルがありますが、見出しは{expected, number}個です。区切り文字や引用符の過不足を確かめてください。',
  cell_not_a_number: '「{value}」は数値ではありません。',
  cell_decimal_of_locale:
    '「{value}」は二通り以上に読めます。小数点にはピリオドを使い、桁区切りを入れずに書いてください（例：1234567.89）。',
  cell_not_a_day: '「{value}」は日付ではありません。',
  cell_day_of_locale: '「{value}」は二通り以上に読めます。日付は年-月-日で書いてください（例：2024-11-16）。',
  cell_not_a_month: '「{value}」は年または月ではありません。年は4桁、月は1から12で書いてください。',
  cell_needed: '値がありません。この値がないと、行を記録として扱えません。',
  repeated_otherwise:
    'この記録は{first, number}行目にもありますが、値が異なります。最初の行だけを採りました。ファイルを直してください。',
  identifier_repeated:
    'この識別子は{first}行にもあります。二つ目の活動は受け付けず、その取引は集計に含めました。',
  pair_of_two: '二者は、異なる二つの当事者の略称で指定してください。例：pair=japan,ukraine',
  meeting_or_pair: 'ブリーフの対象は、会談か二者のどちらか一つです。どちらかを選んでください。',
  since_after: '変化の起算日は、ブリーフの基準日より後にはできません。',
  no_aid_activity:
    'この条件に合う援助活動の約束はなく、IATIでは空のファイルを作れません。{count, plural, =0 {条件に合う約束は1件もありません。} other {条件に合う約束#件はすべて別の種類です。}}別の条件か別の形式を選んでください。',
  cell_not_a_code: '「{value}」はこの列の値ではありません。使える値：{allowed}',
  cell_not_a_flag: '「{value}」は「はい」でも「いいえ」でもありません。どちらかを書いてください。',
  cell_not_a_share:
    '「{value}」は割合付きのコードではありません。コード、コロン、百分率の順に書いてください（例：UKR:60）。',
  cell_places_differ:
    'このセルの対象は{found, plural, other {#件}}ですが、この行のほかのセルでは{expected, number}件です。対象ごとに値を一つずつ「 | 」で区切って書いてください。',
  cell_formula_empty:
    '計算結果のない数式があります。表計算ソフトで開いて計算させ、保存してから選び直してください。',
  cell_error: '表計算ソフトのエラー値（{value}）です。数式を直すか、値を書いてください。',
  table_damaged: 'このブックは壊れているか不完全で、読み取れません。入手し直すか、保存し直してください。',
  table_locked: 'このブックはパスワードで保護されています。パスワードを外して保存し、選び直してください。',
  table_heavy:
    '展開すると{limit, number}MBを超えるため、このブックは受け付けられません。必要な行と列だけを保存してください。',
  table_old_excel:
    '古いExcelのファイル（.xls）です。開いて「名前を付けて保存」を選び、Excelブック（.xlsx）かUTF-8のCSVで保存してください。',
  table_xlsb:
    'バイナリ形式のExcelブック（.xlsb）です。開いて「名前を付けて保存」を選び、Excelブック（.xlsx）かUTF-8のCSVで保存してください。',
  table_ods:
    'OpenDocument形式の表（.ods）です。開いて「名前を付けて保存」を選び、Excelブック（.xlsx）かUTF-8のCSVで保存してください。',
  table_no_sheet: 'このブックにシート「{sheet}」はありません。あるシート：{sheets}',
  table_no_column: 'この表に「{header}」という列はありません。ある列から選んでください。',
  table_no_field: '「{field}」という項目は読み取れません。使える項目：{allowed}',
  table_field_twice:
    '「{header}」と「{other}」の二つの列が同じ項目（{field}）を示しています。どちらかを選んでください。',
  table_fields_missing:
    '新しい記録に必要な次の項目の列がありません：{missing}。列を加えるか、どの列がそれに当たるかを選んでください。台帳にある記録を変更する行には「ref」または「slug」の列が必要です。',
  no_such_path: 'APIにこのアドレスはありません。仕様は /api/v1/openapi.json にあります。',
  method_not_allowed: 'このアドレスでは{method}を使えません。使えるのは{allowed}です。',
  token_needed:
    'プログラムから書き込むには個人用トークンが必要です（Authorization: Bearer …）。作業画面で作成してください。',
  token_invalid:
    'このトークンは無効です。登録がないか、取り消されたか、期限が切れています。作業画面で新しく作成してください。',
  token_scope: 'このトークンには「{scope}」の権限がありません。権限のあるトークンを作成してください。',
  version_needed:
    '他の人の変更を失わないよう、どの版を変更するのかを示してください。読み取った記録のETagをIf-Matchで送ります。',
  version_differs:
    '読み取った後に記録が変更され、現在は第{n}版です。もう一度読み取ってから、変更を送ってください。',
  json_type: 'JSONで送ってください（Content-Type: application/json）。',
  json_broken: 'JSONとして読めません。{line}行目の{column}文字目からです。',
  json_encoding: 'UTF-8ではありません。JSONはUTF-8で送ってください。',
  unknown_field: '「{at}」という項目はありません。取り除くか、名前を直してください。',
  bad_key: 'Idempotency-Keyは、空白を含まない1~200文字にしてください。',
  key_taken: 'このIdempotency-Keyは別の要求で使われています。新しいものにしてください。',
  key_under_way: '同じIdempotency-Keyの最初の要求を処理中です。少し待ってから、もう一度送ってください。',
}
