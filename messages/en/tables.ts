/** English sentences for what a table lost on its way in: with line, column and identifier before them. */
export const tables = {
  wrong: 'What is wrong',
  place:
    'Line {line, number}{column, select, none {{header, select, none {} other {, {header}}}} other {, column {column}{header, select, none {} other { (“{header}”)}}}}{identifier, select, none {} other {, {identifier}}}: {says}',
  letters_damaged: 'Some letters are damaged and show as “�”. The rest was read.',
  quote_stray: 'A quotation mark stands where none may stand. It was read as a letter.',
  value_missing: 'Nothing is said here. It is kept as not known, not as zero.',
  parts_differ: '{parts} make {sum}, but this column says {total}. The file’s own figures are kept.',
  repeated_same: 'This row repeats line {first, number} word for word. It was counted once.',
  repeated_destination:
    'This flow stands in line {first, number} already, for another destination or purpose ({destination}). Its money was counted once.',
  several_recipients:
    'This flow names {count, plural, one {# destination} other {# destinations}} ({recipients}) and does not say how the money is shared. It stands for all of them together.',
  original_incomplete:
    'An original amount needs its number and its currency, and one of them is missing. Only the amount in dollars was taken.',
  not_a_currency: '“{value}” is not a currency’s three letters. Only the amount in dollars was taken.',
  measure_unknown: '“{value}” is neither pledge nor commitment nor paid. The flow is in no sum of a measure.',
  formula_taken: 'This column holds formulas. The values that were last computed for them were taken.',
  column_unnamed: 'This column has no name and was not read. It holds: “{value}”.',
  total_passed: 'This row adds up the others and is no record. It was passed over.',
  rows_none: 'There is no row of data under this header.',
  cells_merged:
    'The cells {value} are merged: only the first row has their value, the rows below were read as blank here.',
  rows_hidden:
    '{count, plural, one {# hidden row was} other {# hidden rows were}} read like the others. Take out what should not come in.',
  currency_of_header: 'No column gives the currency: {currency} was taken from this header.',
  header_scaled:
    'The header says “{value}”, but the numbers were read as they stand. Write them out in full if they are meant in {value}.',
  head_below:
    '{count, plural, one {# row above it was} other {# rows above it were}} passed over: this row names the columns.',
  tags_passed: 'The row of tags under the header is no record. It was passed over.',
  value_taken:
    '{field, select, modality {How firmly it was said} act {What the statement does} other {The measure of the money}} is not said in {count, plural, one {# new row} other {# new rows}}: “{value}” was taken. If that is wrong, say it in a column of the table.',
  columns_unread: 'The book does not know what these columns mean. They were not read: {value}.',
  columns_left: 'These columns were not read, as you set it: {value}.',
  columns_computed: 'These columns the book works out itself. They were not read: {value}.',
  dataset_named:
    'The rows are brought in as rows of the dataset that this column names, unless the file was given another name.',
  sheets_unread: 'Only the sheet “{sheet}” was read. There are also: {value}.',
  sheets_hidden: 'There are hidden sheets, which were not read: {value}.',
}
