/** English words of the guide to this book. */
export const guide = {
  title: 'How to read this book',
  lead: 'What the words mean, which rules are applied, and what this book does not say.',
  contents: 'On this page',
  code: 'Code',
  section: {
    words: 'The words',
    fulfilment: 'Fulfilment and evidence',
    standing: 'Where a promise stands',
    due: 'When a promise falls due',
    moved: 'Moved, and silent',
    ladders: 'Deliveries and ladders',
    money: 'Numbers, measures and currencies',
    marks: 'The marks',
    sorts: 'Kinds and topics',
    computed: 'What is recorded and what is computed',
    as_of: 'As of a day',
    cite: 'How to cite',
    limits: 'What this book does not say',
  },
  term: {
    promise: 'Promise',
    statement: 'Statement',
    account: 'Account',
    document: 'Document and quotation',
    meeting: 'Meeting',
    party: 'Party',
    target: 'Target',
    delivery: 'Delivery, or batch',
    ladder: 'Ladder',
  },
  means: {
    promise:
      'Who promised whom what. It is the unit that this book tracks; the table calls it a commitment. One promise may be stated many times and still counts once.',
    statement:
      'Who said what, on which day, in which words. A statement makes a promise, repeats it, changes it, withdraws it, or tells how it went.',
    account:
      'Whose words a statement gives. The speaker counts, not the printer: a newspaper that quotes a minister gives the minister’s account. A ministry’s account is also its state’s.',
    document:
      'A published source, and the exact words taken from it: a phrase of at most {words} words, with a link to the publisher.',
    meeting: 'Where and when parties met. Phrases such as “next fall” are read from the day of the meeting.',
    party: 'A state, a ministry, an agency, an international organisation, a firm, a news medium or a group.',
    target:
      'A promised thing: a number of something, an amount of money, or an outcome. “Number not said” is a value of its own; no number is made up.',
    delivery:
      'A batch that was announced, sent or handed over. It is counted once, however often it is reported.',
    ladder:
      'The stages that a batch climbs, each reported with its day. From one stage on it counts as delivered.',
  },
  act_lead: 'What a statement does:',
  modality_lead: 'How firmly it is said, in the order in which the book lists it:',
  fulfilment_lead:
    'Fulfilment is recorded by an editor, never guessed. Each change of status names its day and its evidence: the words of a document, or a logged look that found nothing. Not known is where every promise begins; silence is not a fact.',
  fulfilment_means: {
    not_known: 'Nobody has recorded anything about it.',
    not_started: 'The record says that nothing had begun.',
    in_progress: 'The record says that it was under way.',
    partly_fulfilled: 'The record says that a part was done.',
    fulfilled: 'The record says that it was done, with the day where one is known.',
    not_fulfilled: 'The record says that it was not done, or that it can no longer be done.',
  },
  evidence_lead: 'Evidence of fulfilment is computed from the speakers of the words that the record cites:',
  evidence_means: {
    not_looked: 'Nobody has cited anything, and nobody has logged a look.',
    none_found: 'Somebody looked, named the places and the day, and found nothing.',
    promiser_claim: 'Only the side that promised says so.',
    beneficiary_claim: 'Only the side that was promised it says so.',
    both_sides: 'Both sides say so.',
    third_party: 'Somebody who is on neither side says so.',
  },
  attested_lead:
    'In the same way the book says who attests that the promise was made at all. A promise attested only by the side that hopes for it is shown as such.',
  testability_lead: 'Whether a reader could ever say done or not done:',
  testability_means: {
    testable: 'There is a test: an act, a number or a day that could be checked.',
    process: 'A process was promised, such as faster talks; nobody promised its result.',
    continuing: 'Something goes on, without an end by which to judge it.',
    vague: 'The words set no test. It is kept, and not judged.',
  },
  standing_lead:
    'Standing compares a promise with a day. It is computed by the rules below, in this order: the first that fits is shown.',
  standing_means: {
    closed: 'The promise was superseded or withdrawn.',
    fulfilled_in_time: 'Fulfilled, on or before the end of its window.',
    fulfilled_possibly_late: 'Fulfilled after the strict end, but within the generous reading of the phrase.',
    fulfilled_late: 'Fulfilled after the window in every reading.',
    fulfilled: 'Fulfilled; the day or the window is missing, so nobody can say whether it was in time.',
    not_fulfilled: 'Recorded as not fulfilled.',
    not_judged: 'Vague or continuing, or a process that names a date: no day can make it late.',
    no_date: 'No day can be read from the words.',
    not_due: 'The window ends more than {days, plural, one {# day} other {# days}} after the day shown.',
    due_soon: 'The window ends within {days, plural, one {# day} other {# days}} of the day shown.',
    possibly_overdue: 'The strict end has passed, the generous end has not.',
    overdue:
      'The window has passed in every reading, and the book does not show it fulfilled. Where a part is recorded as fulfilled, the words say so. This always stands beside the day on which somebody last looked, or “not yet looked”. It does not mean that the promise was broken.',
  },
  partly: 'A promise that is partly fulfilled follows the same rules as one that is open.',
  due_lead:
    'The phrase is kept as it was said, and read to a window of days. The strict end is the last day of the narrow reading; the generous end is the last day of the widest reading that the words allow.',
  due_means: {
    calendar: 'The words give days, months, seasons or years.',
    event: 'The words tie it to an event (“once …”); no day is made up.',
    soon: 'The words say “soon” or “as soon as possible”, and no day.',
    continuing: 'The words say that it goes on.',
    none: 'The words say nothing about time.',
  },
  examples_title: 'How phrases are read',
  examples_lead: 'As if said on {day}. The table is made by the same rules as every window in this book.',
  example_column: {
    phrase: 'As said',
    type: 'Type of date',
    start: 'From',
    strict: 'Strict end',
    generous: 'Generous end',
    rule: 'Read as',
  },
  example: {
    season: 'next fall',
    year: 'this year',
    month: 'December this year',
    today: 'today',
    year_end: 'by the end of the year',
    soon: 'as soon as possible',
    event: 'once conditions allow',
    continuing: 'continue to support',
  },
  due_seasons:
    'Seasons are those of the northern hemisphere, by whole months; the generous end is the astronomical one. An editor may also read a phrase; the window is then shown as set by an editor.',
  moved:
    'The first window stands until a statement revises it. A repetition with a later date shows as moved and never wipes out the delay; the page of a promise shows the first, the latest and the governing window. Where the promiser’s own words give a window, they govern.',
  silence:
    'Where no date was given, the days since anybody last spoke of the promise, and since somebody last looked for proof, are what a reader can watch.',
  ladders_lead: 'Stages, lowest first. From the stage in bold on, a batch counts as delivered.',
  ladder_of: { goods: 'Goods', money: 'Money', agreement: 'Agreements and policy', event: 'Events' },
  ladder_from: 'counts from here',
  ladders_note:
    'Delivered is the sum of the batches that have reached that stage; nobody types it. A batch of unknown size makes the sum “at least”. A report that names a running total (“seven this year”) is a claim, never a batch.',
  qualifier_lead: 'A number is kept with the word that came before it:',
  measure_lead:
    'An amount of money is kept with its measure. Measures are never added to each other, currencies are never added to each other, and nothing is converted.',
  measure_means: {
    claimed_total: 'Somebody’s figure for everything given so far. It is in no sum.',
    pledge: 'Promised in public; nothing signed is known.',
    commitment: 'Bound by a signed document or a decision.',
    allocation: 'Set aside for a purpose.',
    disbursement: 'Paid out.',
    in_kind_value: 'The value that somebody put on goods.',
  },
  role_lead: 'What the provider does is a promise of its own; “provided” and “transported” are different:',
  marks_lead:
    'One grammar everywhere: an outline is promised, hatched is announced or under way, solid is delivered or fulfilled, dotted is not judged. Colour only repeats what the shape and the words say.',
  bars_lead: 'Bars show one target each, never two:',
  bar: {
    promised: 'promised, nothing recorded since',
    announced: 'announced, not yet delivered',
    delivered: 'delivered in part',
    open: 'a number that was not said, or a lower bound: the end is open',
  },
  kind_lead: 'Kinds, and the ladder of each:',
  topic_lead: 'Topics:',
  recorded: 'Recorded, with a source or a name',
  computed: 'Computed, by the same rule for all',
  recorded_list: {
    words: 'the words, their speaker, day and document',
    due: 'the due phrase as it was said',
    sizes: 'numbers, amounts and measures as they were said',
    batches: 'batches and the days of their stages',
    status: 'fulfilment, with its evidence',
    looks: 'looks that found nothing, with the places looked at',
  },
  computed_list: {
    window: 'the window read from the phrase, with the rule that read it',
    standing: 'the standing on a day',
    sums: 'promised, announced and delivered',
    attested: 'who attests the promise, and what stands behind its fulfilment',
    moved: 'how often it moved, and how long it has been silent',
    flags: 'contradictions between a recorded status and the batches',
  },
  history: 'Nothing is overwritten: every change is kept with its day and the name of whoever made it.',
  as_of:
    'Every page can be shown as of a day: only what had been said, looked at or delivered by then is in it, as far as the book knows today. The day stands at the top of the page and in its address.',
  cite: 'Copy the address of the page. Filters, sorting and language are in it; choose a day with “As of …” first, and the day is in it too. Cite the quotation’s document and publisher beside it: this book only points to them.',
  cite_example: 'Title of the promise. Pledgebook, as of {day}. Address of the page.',
  limits: {
    done: 'Not shown fulfilled does not mean not done. It means that this book holds no evidence of it, and it says when somebody last looked.',
    broken: 'Past its date does not mean broken. It means that the day read from the words has gone by.',
    true: 'A quotation proves that the words were said, not that they are true.',
    new: 'A promise in this book need not be new money. Where amounts may overlap, the book links them and does not add them.',
    total:
      'There is no total of everything. Goods of different units, measures and currencies do not make one number.',
    all: 'A promise that is missing here may still have been made. The book holds what its documents say.',
  },
}
