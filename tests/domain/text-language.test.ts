import { expect, test } from 'vitest'
import { isAnotherLanguage, textLanguage } from '#domain/text-language'

test.each([
  [
    'English',
    'The two ministers agreed to hold a dialogue with the aim of a swift start in the spring.',
    'en',
  ],
  ['Ukrainian', 'Міністри домовилися провести діалог, Японія передасть Україні генератори.', 'uk'],
  [
    'Ukrainian with English names',
    'Японія через JICA передасть Україні ще 100 генераторів Hitachi, сказав її міністр.',
    'uk',
  ],
  ['Japanese', '両大臣は、来年の秋に会議を日本で開催することで一致した。', 'ja'],
  ['Russian', 'Министры договорились провести встречу, сообщил представитель, это было бы важно.', 'ru'],
  [
    'Bulgarian is none that it knows',
    'Министрите се договориха да проведат среща в столицата през есента.',
    null,
  ],
  [
    'French is none that it knows',
    'Les ministres ont décidé d’accélérer les négociations sur l’énergie.',
    null,
  ],
  ['a few words', 'Japan will.', null],
  ['figures', '100 200 300 400 500 600 700 800 900', null],
  ['nothing', '', null],
])('%s', (_name, text, language) => {
  expect(textLanguage(text)).toBe(language)
})

const UK = 'Міністри домовилися провести діалог у Києві.'
const EN = 'The ministers agreed to hold a dialogue in Kyiv.'
const JA = '両大臣は会議を開催することで一致したと述べた。'
test.each([
  ['Ukrainian said to be English', UK, 'en', true],
  ['English said to be Japanese', EN, 'ja', true],
  ['Japanese said to be Ukrainian', JA, 'uk', true],
  ['each its own', JA, 'ja', false],
  ['a text of two languages', `${EN} ${JA}`, 'en', false],
  ['a language that the book does not know', UK, 'fr', false],
  ['too little to tell', 'Київ', 'en', false],
])('%s', (_name, text, language, differs) => {
  expect(isAnotherLanguage(text, language)).toBe(differs)
})
