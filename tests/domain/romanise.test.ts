// Cyrillic in Latin letters, by the examples of the official Ukrainian table and by letters beyond it.
import { expect, test } from 'vitest'
import { romanise } from '#domain/romanise'

// The examples printed with resolution 55 of 2010.
test.each([
  ['Алушта', 'Alushta'],
  ['Борщагівка', 'Borshchahivka'],
  ['Вишгород', 'Vyshhorod'],
  ['Гадяч', 'Hadiach'],
  ['Ґалаґан', 'Galagan'],
  ['Єнакієве', 'Yenakiieve'],
  ['Гаєвич', 'Haievych'],
  ['Житомир', 'Zhytomyr'],
  ['Закарпаття', 'Zakarpattia'],
  ['Їжакевич', 'Yizhakevych'],
  ['Кадиївка', 'Kadyivka'],
  ['Мар’їне', 'Marine'],
  ['Йосипівка', 'Yosypivka'],
  ['Стрий', 'Stryi'],
  ['Олексій', 'Oleksii'],
  ['Київ', 'Kyiv'],
  ['Ніжин', 'Nizhyn'],
  ['Харків', 'Kharkiv'],
  ['Біла Церква', 'Bila Tserkva'],
  ['Чернівці', 'Chernivtsi'],
  ['Шостка', 'Shostka'],
  ['Щербухи', 'Shcherbukhy'],
  ['Гоща', 'Hoshcha'],
  ['Юрій', 'Yurii'],
  ['Корюківка', 'Koriukivka'],
  ['Яготин', 'Yahotyn'],
  ['Костянтин', 'Kostiantyn'],
  ['Знам’янка', 'Znamianka'],
  ['Згурський', 'Zghurskyi'],
  ['Розгон', 'Rozghon'],
])('%s is %s', (text, latin) => {
  expect(romanise(text)).toBe(latin)
})

test.each([
  ['letters taken apart', 'Стри\u0438\u0306', 'Stryi'],
  ['Russian', 'Объявление о съёмке', 'Obiavlenye o siomke'],
  ['Serbian', 'Љубљана', 'Ljubljana'],
  ['a word of both scripts', 'COVID-пакет 3', 'COVID-paket 3'],
  ['other scripts', '発電機 Åland', '発電機 Åland'],
  ['an apostrophe of another script', "Aland's Київ", "Aland's Kyiv"],
])('%s', (_name, text, latin) => {
  expect(romanise(text)).toBe(latin)
})
