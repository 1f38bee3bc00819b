// The reader's language by what the browser asks for, and texts kept in several languages.
import { expect, it } from 'vitest'
import { inLocale, isLocale, preferredLocale } from '#domain/locale'

it.each([
  [null, 'en'],
  ['', 'en'],
  ['uk', 'uk'],
  ['ja-JP,ja;q=0.9,en;q=0.8', 'ja'],
  ['de-DE,de;q=0.9,uk;q=0.4,en;q=0.3', 'uk'],
  ['en;q=0.2, uk;q=0.8', 'uk'],
  ['uk;q=0, ja;q=0.1', 'ja'],
  ['UK', 'uk'],
  ['uk;Q=0.1, ja;q=0.5', 'ja'],
  ['uk,ja', 'uk'],
  ['fr, *;q=0.5', 'en'],
  ['ukulele', 'en'],
  [';;;,,q=1', 'en'],
])('Accept-Language %s: %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})

it.each([
  ['its own', { en: 'a', uk: 'б' }, 'uk', 'б', 'uk'],
  ['English where its own is missing', { en: 'a', ja: 'あ' }, 'uk', 'a', 'en'],
  ['another where English is missing too', { ja: 'あ' }, 'uk', 'あ', 'ja'],
  ['an empty text is none', { en: '', ja: 'あ' }, 'en', 'あ', 'ja'],
  ['nothing', null, 'ja', '', 'ja'],
] as const)('%s', (_name, text, asked, shown, lang) => {
  expect(inLocale(text, asked)).toEqual({ text: shown, lang })
})

it.each([
  ['en', true],
  ['EN', false],
  ['constructor', false],
])('%s is a language of the book: %s', (text, known) => {
  expect(isLocale(text)).toBe(known)
})
