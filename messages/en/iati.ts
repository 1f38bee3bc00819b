/** English sentences for what reading an IATI file loses or doubts. */
export const iati = {
  losses: {
    version_missing:
      'The file does not say which version of IATI it is. It was read as far as every version allows.',
    wrapped:
      'The activities stand inside “{element}”, as a datastore answers. What stands beside them was not read.',
    no_activities: 'There is no activity in this file.',
    element_missing: '“{parent}” lacks “{element}”, which the standard asks for.',
    element_repeated: '“{parent}” holds “{element}” more than once; the standard allows it once.',
    element_unknown:
      '“{element}” has no place in “{parent}” by the standard. It is kept, but not understood.',
    element_stray: '“{element}” stands among the activities and is none. It was not read.',
    element_second:
      '“{parent}” says “{element}” twice, and not the same. The first was taken; “{value}” is only kept beside.',
    element_order:
      '“{element}” stands after “{value}” in “{parent}”; the standard asks for it before. It was read all the same. Further ones of this activity are not told.',
    attribute_missing: '“{element}” lacks the attribute “{attribute}”, which the standard asks for.',
    attribute_unknown: '“{element}” has no attribute “{attribute}” in the standard. It was not understood.',
    attribute_wrong: 'The attribute “{attribute}” of “{element}” cannot be “{value}”.',
    text_unexpected: '“{element}” holds text where the standard has none: “{value}”.',
    text_wrong: '“{element}” cannot be “{value}”.',
    identifier_missing: 'The activity has no identifier: a later file cannot bring it up to date.',
    code_missing:
      '“{element}” has no code{value, select, none {} other {, only “{value}”}}. It is kept as it stands, but not understood.',
    type_missing: 'The transaction has no type. It is counted, but is in no sum.',
    value_missing: 'The transaction has no value. It is counted, but is in no sum.',
    value_wrong:
      'The value “{value}” is not a decimal number as XML writes it. The transaction is counted, but is in no sum.',
    value_power:
      'The value “{value}” is written with a power of ten, which the standard does not allow. It was read as {sum}.',
    currency_missing:
      'The value {value} has no currency, and its activity no default. The transaction is counted, but is in no sum.',
    currency_wrong:
      '“{value}” is no code of a currency, such as USD. The transaction was read with it as it stands.',
    date_missing: 'The transaction has no date.',
    date_wrong:
      '“{value}” is not a day that exists, as year-month-day. The transaction was read without its date.',
  },
}
