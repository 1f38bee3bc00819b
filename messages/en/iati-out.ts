/** English words of the IATI file. */
export const iatiOut = {
  page: 'The promise in {book}',
  recorded: 'Recorded in {book}',
  open_period: 'No date was given: the period ends with the day of this file.',
  equal_shares:
    'How much is for each recipient is not said: equal shares stand there because the standard asks for shares.',
  no_sector:
    'The topic is no sector of aid: the DAC’s code says “not specified”, the book’s own vocabulary names the topic.',
  left_out:
    '{left, plural, =0 {No promise of these filters is left out of this file: {all}.} one {# promise of {all} is left out: it is no aid activity, and IATI has no place for it.} other {# promises of {all} are left out: they are no aid activities, and IATI has no place for them.}}',
}
