/** What can be wrong, as codes with their facts; the sentences are in `messages`. */
export const PROBLEMS = {
  required: 400,
  not_text: 400,
  too_long: 400,
  not_a_day: 400,
  day_in_future: 400,
  stage_out_of_order: 400,
  citation_needed: 400,
  not_a_number: 400,
  not_an_amount: 400,
  not_a_currency: 400,
  not_an_address: 400,
  not_an_email: 400,
  not_in_list: 400,
  not_found_name: 400,
  range_reversed: 400,
  window_reversed: 400,
  quote_too_long: 400,
  quote_not_in_text: 400,
  stage_not_on_ladder: 400,
  target_not_of_commitment: 400,
  unit_differs: 400,
  currency_differs: 400,
  form_not_of_kind: 400,
  evidence_needed: 400,
  same_record: 400,
  slug_taken: 409,
  email_taken: 409,
  password_short: 400,
  link_spent: 410,
  wrong_credentials: 401,
  too_many_tries: 429,
  account_disabled: 403,
  unknown_filter: 400,
  unknown_value: 400,
  broken_cursor: 400,
  bad_limit: 400,
  bad_day: 400,
  bad_language: 400,
  sign_in: 401,
  sign_in_to_read: 401,
  forbidden: 403,
  not_found: 404,
  no_such_file: 404,
  no_such_path: 404,
  method_not_allowed: 405,
  token_needed: 401,
  token_invalid: 401,
  token_scope: 403,
  version_needed: 428,
  version_differs: 412,
  json_type: 415,
  json_broken: 400,
  json_encoding: 400,
  unknown_field: 400,
  bad_key: 400,
  key_taken: 422,
  key_under_way: 409,
  changed_meanwhile: 409,
  same_text: 409,
  same_document: 409,
  text_changed: 409,
  sentence_not_in_text: 400,
  already_decided: 409,
  decision_stands: 409,
  similar_exists: 409,
  body_too_large: 413,
  file_empty: 400,
  file_too_large: 413,
  file_binary: 400,
  file_encoding: 400,
  file_unknown: 400,
  file_old_word: 400,
  file_locked: 400,
  file_damaged: 400,
  file_no_text: 400,
  file_heavy: 400,
  xml_broken: 400,
  xml_doctype: 400,
  xml_encoding: 400,
  xml_heavy: 400,
  iati_other: 400,
  iati_organisations: 400,
  text_too_long: 400,
  text_or_file: 400,
  language_differs: 400,
  table_too_large: 413,
  table_packed: 400,
  table_binary: 400,
  table_encoding: 400,
  table_no_rows: 400,
  table_columns: 400,
  table_cell: 400,
  table_quote_open: 400,
  table_columns_missing: 400,
  table_column_twice: 400,
  cells_differ: 400,
  cell_not_a_number: 400,
  cell_decimal_of_locale: 400,
  cell_not_a_day: 400,
  cell_day_of_locale: 400,
  cell_not_a_month: 400,
  cell_needed: 400,
  repeated_otherwise: 400,
  identifier_repeated: 400,
  cell_not_a_code: 400,
  cell_not_a_flag: 400,
  cell_not_a_share: 400,
  cell_places_differ: 400,
  cell_formula_empty: 400,
  cell_error: 400,
  table_damaged: 400,
  table_locked: 400,
  table_heavy: 413,
  table_old_excel: 400,
  table_xlsb: 400,
  table_ods: 400,
  table_no_sheet: 400,
  table_no_column: 400,
  table_no_field: 400,
  table_field_twice: 400,
  table_fields_missing: 400,
  last_administrator: 409,
  store_busy: 503,
  store_full: 507,
  store_damaged: 500,
  unexpected: 500,
  pair_of_two: 400,
  meeting_or_pair: 400,
  since_after: 400,
  no_aid_activity: 404,
} as const

export type ProblemCode = keyof typeof PROBLEMS
export type ProblemFacts = Readonly<Record<string, string | number>>

/** One thing wrong: where (a field's name or a parameter's), what, and the facts its sentence needs. */
export type Flaw = { code: ProblemCode; at?: string | undefined; facts?: ProblemFacts | undefined }

/** The only error that rooms below the pages throw on purpose. */
export class Problem extends Error {
  readonly flaws: readonly Flaw[]
  constructor(flaws: Flaw | readonly Flaw[], options?: ErrorOptions) {
    const list = Array.isArray(flaws) ? (flaws as readonly Flaw[]) : [flaws as Flaw]
    super(list.map((flaw) => `${flaw.code}${flaw.at ? ` at ${flaw.at}` : ''}`).join('; '), options)
    this.name = 'Problem'
    this.flaws = list
  }
  /** Bundled pages and plain modules each load this class: what it looks like counts, not which copy made it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'Problem' && 'flaws' in value
  }
  get code(): ProblemCode {
    return this.flaws[0]?.code ?? 'unexpected'
  }
  /** HTTP status (RFC 9110) of the gravest flaw. */
  get status(): number {
    return Math.max(...this.flaws.map((flaw) => PROBLEMS[flaw.code]), 400)
  }
}

export const problem = (code: ProblemCode, at?: string, facts?: ProblemFacts): Problem =>
  new Problem({ code, at, facts })
