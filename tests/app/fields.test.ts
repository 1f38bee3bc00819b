// A sent form as the verbs read it, and as it comes back to its page when it was not accepted.
import { describe, expect, test } from 'vitest'
import { Fields } from '#app/_server/fields.ts'
import { flawedState } from '#app/_server/flawed-state.ts'
import { Problem } from '#domain/problem'

function form(entries: [string, string][]): Fields {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return new Fields(data)
}

describe('names with dots', () => {
  const cases: [string, [string, string][], unknown][] = [
    [
      'make records',
      [
        ['cite.quote.exact', ' words '],
        ['on', '2024-11-16'],
      ],
      { cite: { quote: { exact: 'words' } }, on: '2024-11-16' },
    ],
    [
      'make lists of numbers',
      [
        ['s.1.act', 'b'],
        ['s.0.act', 'a'],
      ],
      { s: [{ act: 'a' }, { act: 'b' }] },
    ],
    [
      'close the gaps of lists',
      [
        ['s.0', 'a'],
        ['s.7', 'b'],
      ],
      { s: ['a', 'b'] },
    ],
    [
      'leave out what is empty',
      [
        ['a.b', ''],
        ['c', '  '],
      ],
      {},
    ],
    [
      'do not reach the prototype',
      [
        ['__proto__.admin', 'yes'],
        ['a.constructor', 'x'],
      ],
      {},
    ],
    [
      'ignore what the framework sends',
      [
        ['$ACTION_ID', 'x'],
        ['$label.on', 'Day'],
      ],
      {},
    ],
  ]
  test.each(cases)('%s', (_name, entries, expected) => {
    expect(form(entries).tree()).toEqual(expected)
  })
})

test('fields are read by name', () => {
  const fields = form([
    ['n', '1 200'],
    ['bad', 'many'],
    ['box', 'yes'],
    ['p', 'a'],
    ['p', 'b'],
    ['word', ' x '],
  ])
  expect(fields.number('n')).toBe(1200)
  expect(fields.number('bad')).toBeNaN()
  expect(fields.number('none')).toBeUndefined()
  expect(fields.checked('box')).toBe(true)
  expect(fields.checked('none')).toBe(false)
  expect(fields.all('p')).toEqual(['a', 'b'])
  expect([fields.text('word'), fields.raw('word')]).toEqual(['x', ' x '])
})

describe('a form that was not accepted', () => {
  const asked = { locale: 'uk' as const, path: '/users' }
  const around = { asked, tries: 2, secret: ['password'] }

  test('comes back with all that was typed but the password, and sentences in the reader’s language', () => {
    const fields = form([
      ['email', 'x'],
      ['password', 'hush'],
      ['$label.email', 'Пошта'],
      ['$ACTION_KEY', 'k'],
    ])
    expect(flawedState(new Problem({ code: 'not_an_email', at: 'email' }), fields, around)).toEqual({
      values: { email: ['x'] },
      flaws: [
        {
          at: 'email',
          label: 'Пошта',
          code: 'not_an_email',
          text: 'Вкажіть адресу електронної пошти: name@example.org.',
        },
      ],
      tries: 2,
    })
  })

  test('learns where to sign in when the session has ended', () => {
    const state = flawedState(new Problem({ code: 'sign_in' }), form([['a', 'kept']]), around)
    expect(state).toMatchObject({ values: { a: ['kept'] }, signIn: '/uk/sign-in?to=%2Fusers' })
  })

  test('learns the version that a colleague wrote, so that sending again is meant', () => {
    const problem = new Problem({ code: 'changed_meanwhile', facts: { n: 7 } })
    expect(flawedState(problem, form([['n', '5']]), around).values).toEqual({ n: ['7'] })
  })
})
