/** English words of the page where texts are brought in. */
export const intake = {
  title: 'Texts to work through',
  lead: 'Bring in a readout, a press release or a report. The book finds the sentences that promise something or report a delivery; you decide each of them.',
  list: 'Texts in the book',
  shown: '{total, plural, one {# text} other {# texts, latest first}}',
  none: 'No text has been brought in yet. Begin below.',
  column: { text: 'Text', progress: 'Decided', brought: 'Brought in' },
  progress: '{decided, number} of {total, number} decided',
  candidates: '{total, plural, one {# candidate} other {# candidates}}',
  no_candidates: 'no candidates found',
  other_language: 'no candidates: the book reads English, Ukrainian and Japanese; choose sentences by hand',
  uncounted:
    '{decided, plural, =0 {candidates not counted yet} one {# decided, candidates not counted yet} other {# decided, candidates not counted yet}}',
  long: '{decided, number} decided; too long to be counted here',
  bring: 'Bring a text in',
  required_note: 'Fields without “optional” are needed for a new document.',
  text_group: 'The text',
  text_hint: 'Paste it, or choose a file. It stays in this book; exports and the API do not give it out.',
  text: 'The text, as published',
  file: 'Or a file',
  file_hint: 'Plain text, web page (HTML), PDF or Word (.docx), up to 20 MB.',
  taken:
    'The text of the file is in the field above, and what the file says of itself in the fields below. Check both; the file need not be chosen again.',
  known_group: 'A document that the book has',
  known_hint:
    'If the book cites it already, name it here and leave the rest empty. Its quotations are looked for in the text. A text that it has is replaced, and stays in the history.',
  known_chosen: 'A known document is chosen above: nothing here is needed.',
  known: 'Document',
  new_group: 'Or a new document',
  new_hint:
    'Title and day may stay empty where the file says them itself, the language where the text leaves no doubt.',
  more: 'More about the document',
  more_hint: 'For copies and translations.',
  submit: 'Bring the text in',
  to_same: 'Go to the text that is here already',
  found:
    '{found, number} of {total, plural, one {# quotation was} other {# quotations were}} found in the text.',
  missing: 'Not found. The text may be another version, or the words may have been copied wrongly:',
  go_on: 'Go on to its sentences',
  to_document: 'To the document',
}
