// Where a flaw is shown, and what a form holds after a colleague wrote.
import { expect, test } from 'vitest'
import { placeFlaws, placeOf } from '#app/[locale]/desk/_inputs/placing.ts'
import { rebase } from '#app/[locale]/desk/_inputs/rebase.ts'
import { formOf } from '#tests/app/desk/support.ts'

test.each([
  ['the field itself', 'statements.0.quote.exact', 'statements.0.quote.exact'],
  ['the first language of a text', 'title', 'title.uk'],
  ['a list', 'promisers', 'promisers.0'],
  ['the field around it', 'targets.0.form', 'targets.0.item.en'],
  ['nothing near', 'slug', undefined],
  ['no place', undefined, undefined],
])('a flaw is placed at %s', (_, at, expected) => {
  const fields = ['title.uk', 'title.en', 'promisers.0', 'targets.0.item.en', 'statements.0.quote.exact']
  expect(placeOf(at, fields)).toBe(expected)
})

test('flaws come in the order of the fields, each once', () => {
  const flaws = [
    { code: 'required', at: 'b' },
    { code: 'not_a_day', at: 'a' },
    { code: 'required', at: 'b' },
  ] as const
  expect(placeFlaws(flaws, ['a', 'b']).map((flaw) => flaw.at)).toEqual(['a', 'b'])
})

test('after a colleague wrote, untouched fields follow the book and touched ones stay', () => {
  const form = formOf({
    a: 'old',
    'was.a': 'old',
    b: 'mine\r\ntwo',
    'was.b': 'old',
    c: 'x\r\ny',
    'was.c': 'x\ny',
  })
  rebase(form, { a: 'theirs', b: 'theirs', c: 'z' })
  expect(Object.fromEntries(form)).toEqual({
    a: 'theirs',
    b: 'mine\r\ntwo',
    c: 'z',
    'was.a': 'theirs',
    'was.b': 'theirs',
    'was.c': 'z',
  })
})
