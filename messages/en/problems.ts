/** English sentences for what can be wrong: what it is and how to mend it. */
export const problems = {
  required: 'Fill this in.',
  not_text: 'This is not in the form it must have.',
  too_long: 'This is too long. Shorten it.',
  not_a_day: 'Give a day that exists, as year-month-day: 2024-11-16.',
  day_in_future: 'This day is still to come. What is recorded has happened: give the day on which it did.',
  stage_out_of_order:
    'The stages of a batch are climbed in order: {stage} was reported on {day}. Check the day or the stage.',
  citation_needed:
    'A stage needs its proof: the document and the words that report it, or a statement the book has.',
  not_a_number: 'Give a number, without words: 100.',
  not_an_amount:
    'Give an amount in digits, with a point for decimals and no more decimals than the currency has: 3000000000.',
  not_a_currency: 'Give a currency by its three letters: USD, EUR, JPY, UAH.',
  not_an_address: 'Give a web address that begins with https:// or http://.',
  not_an_email: 'Give an e-mail address: name@example.org.',
  not_in_list: 'Choose one from the list.',
  not_found_name: '“{value}” is not in this book. Choose one from the list, or add it first.',
  range_reversed: 'The upper number is below the lower one. Swap them.',
  one_number:
    'This quantity is one number, and two different ones are given. Give one of them, or say that it is a range.',
  window_reversed: 'The days are not in order: start, then end, then latest end.',
  quote_too_long: 'A quotation is a phrase of at most 25 words. Take the words that decide.',
  quote_not_in_text: 'These words are not in the text attached to the document. Copy them exactly.',
  stage_not_on_ladder: 'This stage does not belong to this kind of promise. Choose one from the list.',
  target_not_of_commitment: 'This target belongs to another commitment. Choose one from the list.',
  unit_differs: 'The unit differs from the target’s.',
  currency_differs:
    'The target is in {currency}. Currencies are never added to each other: record the batch in {currency}, or add a target of its own.',
  form_not_of_kind:
    '{allowed_forms, select, money {{form, select, quantity {“{kind}” is promised as an amount: give the number’s currency, or choose another kind.} other {“{kind}” is promised as an amount: give a number with its currency, or choose another kind.}}} other {{form, select, money {“{kind}” has no amount of money: take the amount out, or choose another kind.} other {“{kind}” has no quantity: take the number and its unit out, or choose another kind.}}}}',
  evidence_needed:
    'A status needs evidence: the words and their document, or a logged look that found nothing.',
  same_record: 'Choose another record: this is the same one.',
  slug_taken: '“{value}” is taken. Choose another short name.',
  email_taken: 'There is an account with this e-mail address already.',
  password_short: 'Choose a password of at least 12 characters.',
  link_spent:
    'This link has been used or has expired. Ask an administrator for a new one. The first administrator’s link is the newest one that the start printed.',
  wrong_credentials:
    'The e-mail address or the password is not right. Check both; an administrator can send a new link.',
  too_many_tries: 'Too many attempts. Wait a minute and try again.',
  account_disabled: 'This account is disabled. Ask an administrator of this book.',
  unknown_filter: 'There is no filter “{at}”. There are: {allowed}.',
  unknown_value:
    '“{value}” is not a value of “{at}”. {allowed, select, other {Possible: {allowed}.} none {Use the short name of a record in this book.}}',
  broken_cursor:
    'The page mark in the address is damaged, or belongs to another sort order. Start from the first page.',
  bad_limit: '“limit” is a whole number from 1 to 200.',
  bad_day: '“{at}” must be a day that exists, as year-month-day: 2024-11-16.',
  bad_language: 'This book speaks en, uk and ja.',
  sign_in: 'Sign in first. What you typed is still here: sign in in another tab, then send it again.',
  sign_in_to_read: 'This book is read with an account only. Sign in first.',
  forbidden: 'Your role may not do this. Ask an administrator of this book.',
  not_found: 'This is not in the book.',
  changed_meanwhile: 'Somebody else changed this meanwhile. Both versions are shown; nothing is lost.',
  body_too_large: 'This is more than the book takes at once ({limit} MB). Send less.',
  file_empty: 'There are no words in it. Choose another file, or paste the text.',
  file_too_large: 'This file is larger than {limit} MB. Save only its text, or paste the part that matters.',
  file_binary:
    'This is not a text, whatever its name says. Choose a plain text, a web page (HTML), a PDF or a Word file (.docx).',
  file_encoding:
    'The book cannot tell in which encoding this text is written, and does not guess. Save it as UTF-8, or paste the text.',
  file_unknown:
    'The book does not read files of this sort. Save it as plain text, as a web page (HTML), as a PDF or as a Word file (.docx), or paste the text.',
  file_old_word:
    'This is a file of an old Office program (.doc). Save it as .docx or PDF, or paste the text.',
  file_locked:
    'This file is locked with a password. Open it with the password, save it without one, and choose it again; or paste the text.',
  file_damaged:
    'This file is damaged or not complete, and cannot be read. Fetch it again, or paste the text.',
  file_no_text:
    'There are pictures of pages in this file, but no text: it seems to be a scan. Have the text recognised by another program first, or paste it.',
  file_heavy:
    'Reading this file takes more time or memory than the book gives to one file. Save only its text, or paste the part that matters.',
  xml_broken:
    'The file is not well-formed XML: reading stopped at line {line}, column {column}. Nothing was taken. Mend it there, or fetch the file again.',
  xml_doctype:
    'The DOCTYPE of this file (line {line}) holds declarations, by which it could define entities. The book reads no such file. Take the declarations out.',
  xml_encoding:
    'The letters of this file are not {encoding}, as it declares or as XML assumes. Save it as UTF-8 and let its first line say so.',
  xml_heavy:
    'At line {line} is a part that is too large to be data. Nothing was taken. Split the file, or fetch it again.',
  iati_other:
    'This is not a file of IATI activities: it begins with “{root}”, not with “iati-activities” or “iati-activity”.',
  iati_organisations:
    'This is an IATI organisation file. The book reads activity files: choose the publisher’s file of activities.',
  text_too_long:
    'This text is longer than {limit, number} characters. Bring it in in parts, each as a document of its own.',
  text_or_file: 'Paste the text or choose a file, not both.',
  language_differs:
    'Hardly a letter of this text is {language, select, en {English} uk {Ukrainian} other {Japanese}}. Correct the language, or bring in the right text.',
  same_document:
    'The book has this document of the same publisher and day already: “{title}”. Choose it under “A document that the book has”.',
  same_text:
    'This text is in the book already: “{title}”. Work on it there; if this is another publication of the same words, attach the text on that document’s own page.',
  text_changed:
    'Another text was attached to this document meanwhile. Load the page anew: the decisions made so far are kept.',
  sentence_not_in_text: 'This passage is not in the text attached to the document. Select it again.',
  already_decided:
    '{name} has decided this sentence already. {outcome, select, accepted {A commitment was recorded from it.} tied {It was tied to a commitment.} other {It was rejected.}} Nothing of yours was recorded.',
  decision_stands:
    'It cannot be taken back any more: {what, select, statements {{count, plural, one {another statement stands} other {# other statements stand}}} batches {{count, plural, one {a delivery stands} other {# deliveries stand}}} statuses {{count, plural, one {a status stands} other {# statuses stand}}} looks {{count, plural, one {a logged look stands} other {# logged looks stand}}} links {{count, plural, one {a link to another commitment stands} other {# links to other commitments stand}}} other {{count, plural, one {a disagreement of sources stands} other {# disagreements of sources stand}}}} on what it made. Mend the record on the page of its commitment.',
  similar_exists:
    '{count, plural, one {The book has a commitment that may be the same. If it is, add what was said to it; if not, say that yours is another promise.} other {The book has # commitments that may be the same. If one is, add what was said to it; if not, say that yours is another promise.}}',
  last_administrator: 'This is the last administrator. Make somebody else one first.',
  store_busy: 'The book is being written by another program. Nothing was changed; try again in a moment.',
  store_full: 'The disk is full. Nothing was changed. Free some space, then send it again.',
  store_damaged:
    'The book’s file cannot be read or written. Nothing was changed. Tell the people who keep this book: it may need its backup.',
  unexpected:
    'Something went wrong here. Nothing was changed. Try again; if it keeps happening, tell the people who keep this book.',
  table_too_large: 'This table is larger than {limit} MB. Bring it in in parts.',
  table_packed:
    'This file is packed (zip, gzip, or another sort). Unpack it and choose the table in it: CSV in UTF-8 or an Excel workbook (.xlsx).',
  table_word:
    'This is a Word document, not a table. If its words are wanted, choose it under “Bring a text in”; a table in it can be copied into a spreadsheet and saved as .xlsx or CSV.',
  table_binary: 'This is not a table of text, whatever its name says. Save it as CSV in UTF-8.',
  table_encoding:
    'The book cannot tell in which encoding this table is written, and does not guess. Save it as CSV in UTF-8.',
  table_no_rows: 'There is no row in this table. Choose another file.',
  table_columns: 'Line {line} has more than {limit, number} columns. Leave only the columns that are needed.',
  table_cell:
    'In line {line}, column {column}, there is more than a cell may hold ({limit, number} characters). Shorten it, or look for a quotation mark or a line break that is missing.',
  table_quote_open:
    'The quotation mark that opens in line {line} is never closed. Close it, or double the marks that belong to the text.',
  table_columns_missing:
    'The first row (line {line}) must name the columns, and these are not there: {missing}. Choose the right file, or add them.',
  table_column_twice: 'The first row (line {line}) names the column “{column}” twice. Rename one of them.',
  no_such_file: 'There is no such file to take away. There are: {files}.',
  cells_differ:
    'This row has {found, plural, one {# cell} other {# cells}}, the header has {expected, number}. Look for a delimiter or a quotation mark that is missing or too many.',
  cell_not_a_number:
    '“{value}” is not a number. Write it in digits alone, without words, signs of money or per cent: 1234567.89.',
  cell_decimal_of_locale:
    '“{value}” can be read in more than one way. Write numbers with a point for decimals and nothing between thousands: 1234567.89.',
  cell_not_a_day: '“{value}” is not a day that exists. Write days as year-month-day: 2024-11-16.',
  cell_day_number:
    '“{value}” is a bare number, not a day. Give the column the format of a date in the spreadsheet, or write days as year-month-day: 2024-11-16.',
  cell_day_of_locale: '“{value}” can be read in more than one way. Write days as year-month-day: 2024-11-16.',
  cell_not_a_currency: '“{value}” is not a currency. Write its three letters: USD, EUR, JPY, UAH.',
  row_of_other_dataset:
    'This row is of the dataset “{value}”, the first row of “{first}”. Datasets are never mixed: bring each of them in as a file of its own.',
  cell_not_a_month: '“{value}” is not a year or month. Write a year in four digits and a month from 1 to 12.',
  cell_needed: 'Nothing is said here, and without it the row is no record. Fill it in, or take the row out.',
  repeated_otherwise:
    'This record stands in line {first, number} already, with other values. Only the first is taken: correct the file.',
  identifier_repeated:
    'This identifier stands in the file already (line {first}). The second activity was refused; its transactions are counted.',
  pair_of_two: 'A pair is two different parties by their short names, such as pair=japan,ukraine.',
  meeting_or_pair: 'A brief is for one meeting or for one pair of parties. Choose one of them.',
  since_after: 'The day from which changes are shown must not lie after the day of the brief.',
  no_aid_activity:
    'No promise of these filters is an aid activity, and IATI allows no empty file. {count, plural, =0 {No promise fits at all.} one {# promise fits and is of another kind.} other {# promises fit and are of other kinds.}} Choose another filter or another format.',
  cell_not_a_code: '“{value}” is not one of the values of this column. Possible: {allowed}.',
  cell_not_a_flag: '“{value}” is neither yes nor no. Write yes or no.',
  cell_not_a_share:
    '“{value}” is not a code with a share. Write the code, a colon and the share in per cent: UKR:60.',
  cell_places_differ:
    'This cell speaks of {found, plural, one {# target} other {# targets}}, other cells of this row of {expected, number}. Write one value for each target, with “ | ” between them.',
  ref_without_list:
    '“{value}” does not say in whose list it stands, and other lists may have it for something else. Write it with the name of the list and a colon (our-list:{value}), or name the list of these numbers when you say which column is what.',
  list_without_letters: '“{value}” cannot be the name of a list. Begin it with a letter.',
  cell_formula_empty:
    'There is a formula here without a computed value. Open the file in a spreadsheet, let it compute, save it, and choose it again.',
  cell_error:
    'The spreadsheet itself says here that something is wrong: {value}. Mend the formula, or write the value.',
  table_damaged:
    'This workbook is damaged or not complete, and cannot be read. Fetch it again, or save it anew.',
  table_locked:
    'This workbook is locked with a password. Open it with the password, save it without one, and choose it again.',
  table_heavy:
    'Unpacked, this workbook becomes larger than {limit, number} MB, more than the book takes. Save only the rows and columns that are needed.',
  table_old_excel:
    'This is a file of an old Excel (.xls). Open it, choose “Save as”, and save it as an Excel workbook (.xlsx) or as CSV in UTF-8.',
  table_xlsb:
    'This is a binary Excel workbook (.xlsb). Open it, choose “Save as”, and save it as an Excel workbook (.xlsx) or as CSV in UTF-8.',
  table_html:
    'This is a web page (HTML) or an XML spreadsheet, whatever its name says. Open it in a spreadsheet, choose “Save as”, and save it as an Excel workbook (.xlsx) or as CSV in UTF-8.',
  table_ods:
    'This is an OpenDocument spreadsheet (.ods). Open it, choose “Save as”, and save it as an Excel workbook (.xlsx) or as CSV in UTF-8.',
  table_no_sheet: 'There is no sheet “{sheet}” in this workbook. There are: {sheets}.',
  table_no_column: 'There is no column “{header}” in this table. Choose one that it has.',
  table_no_field: 'There is no field “{field}” to be read. There are: {allowed}.',
  table_field_twice:
    'Two columns give the same field ({field}): “{header}” (column {column}) and “{other}” (column {other_column}). Choose one of them.',
  table_fields_missing:
    'For these fields, which a new record needs, there is no column: {missing}. Add them, or say which column gives them; rows that change what the book has need a column with their external reference or their short name.',
  no_such_path: 'There is no such address in the API. The description is at /api/v1/openapi.json.',
  method_not_allowed: 'This address does not take {method}. It takes {allowed}.',
  token_needed:
    'Changes by a program need a personal token: “Authorization: Bearer …”. Make one at your desk.',
  token_invalid: 'This token is not valid: it is unknown, revoked or expired. Make a new one at your desk.',
  token_scope: 'This token may not do that: it lacks the right “{scope}”. Make one that has it.',
  version_needed:
    'Say which version you change, so that nobody’s work is lost: send “If-Match” with the ETag of the record as you read it.',
  version_differs:
    'The record has been changed since you read it: its version is now {n}. Read it again, then send your change.',
  json_type: 'Send JSON: “Content-Type: application/json”.',
  json_broken: 'This is not JSON: it cannot be read from line {line}, column {column}.',
  json_no_list:
    'There is no list of “{what}” in this JSON. Give a list of objects, or an object that holds the list under this name.',
  json_not_object: 'This is not an object of fields and values.',
  json_encoding: 'This is not UTF-8. JSON is sent in UTF-8.',
  unknown_field: 'There is no field “{at}” here. Leave it out, or correct its name.',
  bad_key: 'An “Idempotency-Key” has 1 to 200 visible characters, without spaces.',
  key_taken: 'This “Idempotency-Key” was used for another request. Take a new one.',
  key_under_way: 'The first request with this “Idempotency-Key” is still at work. Ask again in a moment.',
  act_stopped: 'It was stopped. Nothing was changed.',
  import_changed:
    'The book has changed since this was looked at: the import would now do something else. Look at the rows again, then bring them in.',
  row_twice: 'Line {line} speaks of the same record and says something else. Leave one of the two.',
  keys_differ: '“{ref}” is another record than “{slug}”. Leave one of the two.',
  name_ambiguous:
    'Several have the name “{value}”: {candidates}. Write the short name of the one that is meant.',
  targets_differ:
    'The promise has {present, plural, one {# target} other {# targets}}, the row gives {given}. Write a value for each of them, with “ | ” between them and nothing where it stays; a table adds targets, and takes none away.',
  due_not_read:
    'The book reads no day or period in “{value}”: the promise will have no due date. Write a day, a month or a year where one was said.',
  name_beside_differs:
    'The name column says “{value}”, which the code column does not. The code was read; change the code, or write a name that the book knows.',
  said_after_published:
    'The words are said to be of {said}, after their document was published ({published}). Check both days: the due is read from the day of the words.',
  words_stay:
    'A table does not change the words of a statement; the book keeps {value, select, none {what it has} other {“{value}”}}. Correct the statement, or add another one, on the page of the promise.',
  may_be_same: 'The book has a promise that may be the same: “{title}” ({slug}).',
  undo_other_act:
    'This act cannot be undone as a whole. Imports, edits of many records, and their undoing can.',
  undo_done: 'This was undone already.',
  undo_changed:
    '{count, plural, one {A record was changed} other {# records were changed}} since, first of all {names}. Undoing would lose that; mend the records by hand.',
  undo_named:
    '{count, plural, one {A record that came with it is} other {# records that came with it are}} named by later ones, first of all {names}. Take those away first.',
  choose_file: 'Choose the file that is to come in.',
  import_gives:
    'This file has the format “{format}”, which brings in {kinds} only. Choose that, or another file.',
  nothing_chosen: 'Choose at least one new value.',
  job_gone: 'This work has gone on meanwhile. Look at the page again: it says how it stands now.',
}
