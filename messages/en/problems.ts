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
  window_reversed: 'The days are not in order: start, then end, then latest end.',
  quote_too_long: 'A quotation is a phrase of at most 25 words. Take the words that decide.',
  quote_not_in_text: 'These words are not in the text attached to the document. Copy them exactly.',
  stage_not_on_ladder: 'This stage does not belong to this kind of promise. Choose one from the list.',
  target_not_of_commitment: 'This target belongs to another commitment. Choose one from the list.',
  unit_differs: 'The unit differs from the target’s.',
  currency_differs:
    'The target is in {currency}. Currencies are never added to each other: record the batch in {currency}, or add a target of its own.',
  form_not_of_kind:
    'This kind of commitment cannot promise such a thing. Choose another kind, or another form of target.',
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
  same_text:
    'This text is in the book already: “{title}”. Work on it there; if this is another publication of the same words, attach the text on that document’s own page.',
  text_changed:
    'Another text was attached to this document meanwhile. Load the page anew: the decisions made so far are kept.',
  sentence_not_in_text: 'This passage is not in the text attached to the document. Select it again.',
  already_decided:
    '{name} has decided this sentence already. {outcome, select, accepted {A commitment was recorded from it.} tied {It was tied to a commitment.} other {It was rejected.}} Nothing of yours was recorded.',
  decision_stands:
    'A record was made of this sentence, so it cannot be opened again here. Mend the record on the page of its commitment.',
  similar_exists:
    '{count, plural, one {The book has a commitment that may be the same. If it is, add what was said to it; if not, say that yours is another promise.} other {The book has # commitments that may be the same. If one is, add what was said to it; if not, say that yours is another promise.}}',
  body_too_large: 'This is more than the book takes at once (2 MB). Send less.',
  last_administrator: 'This is the last administrator. Make somebody else one first.',
  store_busy: 'The book is being written by another program. Nothing was changed; try again in a moment.',
  store_full: 'The disk is full. Nothing was changed. Free some space, then send it again.',
  store_damaged:
    'The book’s file cannot be read or written. Nothing was changed. Tell the people who keep this book: it may need its backup.',
  unexpected:
    'Something went wrong here. Nothing was changed. Try again; if it keeps happening, tell the people who keep this book.',
}
