/** Ukrainian sentences for what reading an IATI file loses or doubts. */
export const iati = {
  losses: {
    version_missing: 'У файлі не вказано версію IATI. Його прочитано так, як дозволяє будь-яка версія.',
    no_activities: 'У цьому файлі немає жодного заходу.',
    element_missing: 'У «{parent}» бракує «{element}», якого вимагає стандарт.',
    element_repeated: '«{parent}» містить «{element}» більше ніж один раз; стандарт дозволяє один.',
    element_unknown:
      'За стандартом у «{parent}» не може бути «{element}». Його збережено як є, але не розтлумачено.',
    attribute_missing: 'У «{element}» бракує атрибута «{attribute}», якого вимагає стандарт.',
    attribute_unknown: 'У стандарті «{element}» не має атрибута «{attribute}». Його не прочитано.',
    attribute_wrong: 'Атрибут «{attribute}» елемента «{element}» не може бути «{value}».',
    text_unexpected: '«{element}» містить текст там, де стандарт його не передбачає: «{value}».',
    text_wrong: '«{element}» не може бути «{value}».',
    identifier_missing: 'Захід не має ідентифікатора: пізніший файл не зможе його оновити.',
    type_missing: 'Операція не має типу. Її пораховано, але вона не входить до жодної суми.',
    value_missing: 'Операція не має суми. Її пораховано, але вона не входить до жодної суми.',
    value_wrong:
      'Значення «{value}» не є десятковим числом, як його записують у XML. Операцію пораховано, але вона не входить до жодної суми.',
    currency_missing:
      'Значення {value} не має валюти, а захід — типової. Операцію пораховано, але вона не входить до жодної суми.',
    date_missing: 'Операція не має дати.',
    date_wrong:
      '«{value}» — не дата у вигляді рік-місяць-день або такого дня не існує. Операцію прочитано без дати.',
  },
}
