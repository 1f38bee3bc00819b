/** Japanese words of the IATI file. */
export const iatiOut = {
  page: '{book}におけるこの約束',
  recorded: '{book}での記録',
  open_period: '期日は示されていないため、期間はこのファイルの基準日で終わります。',
  equal_shares: '受け手ごとの割合は述べられていません。規格が割合を求めるため、均等な割合を記しています。',
  no_sector:
    'この分野は援助の分野（セクター）に当たりません。DACのコードは「特定なし」とし、台帳独自の分類で分野を示しています。',
  left_out:
    '{left, plural, =0 {この条件に合う約束{all}件すべてがこのファイルにあります。} other {{all}件のうち#件は援助活動ではなく、IATIで表せないため含まれていません。}}',
}
