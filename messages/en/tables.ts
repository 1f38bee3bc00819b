/** English sentences for what a table lost on its way in: with line, column and identifier before them. */
export const tables = {
  place:
    'Line {line, number}{column, select, none {} other {, column “{column}”}}{identifier, select, none {} other {, {identifier}}}: {says}',
  cells_differ:
    'This row has {found, plural, one {# cell} other {# cells}}, the header has {expected, number}. Look for a delimiter or a quotation mark that is missing or too many.',
  letters_damaged: 'Some letters are damaged and show as “�”. The rest was read.',
  quote_stray: 'A quotation mark stands where none may stand. It was read as a letter.',
  not_a_number: '“{value}” is not a number.',
  decimal_of_locale:
    '“{value}” can be read in more than one way. Write numbers with a point for decimals and nothing between thousands: 1234567.89.',
  not_a_day: '“{value}” is not a day.',
  day_of_locale: '“{value}” can be read in more than one way. Write days as year-month-day: 2024-11-16.',
  not_a_month: '“{value}” is no year or month. Write a year in four digits and a month from 1 to 12.',
  value_missing: 'Nothing is said here. It is kept as not known, not as zero.',
  value_needed: 'Nothing is said here, and without it the row is no record.',
  parts_differ: '{parts} make {sum}, but this column says {total}. The file’s own figures are kept.',
  repeated_same: 'This row repeats line {first, number} word for word. It was counted once.',
  repeated_otherwise:
    'This record stands in line {first, number} already, with other values. Only the first is taken: correct the file.',
  repeated_destination:
    'This flow stands in line {first, number} already, for another destination or purpose ({destination}). Its money was counted once.',
  several_recipients:
    'This flow names {count, plural, one {# destination} other {# destinations}} ({recipients}) and does not say how the money is shared. It stands for all of them together.',
  original_incomplete:
    'An original amount needs its number and its currency, and one of them is missing. Only the amount in dollars was taken.',
  not_a_currency: '“{value}” is not a currency’s three letters. Only the amount in dollars was taken.',
  measure_unknown: '“{value}” is neither pledge nor commitment nor paid. The flow is in no sum of a measure.',
}
