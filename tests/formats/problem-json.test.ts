/** A problem for machines: its detail names the fields, and the values of short lists. */
import { expect, it } from 'vitest'
import { PROBLEMS, Problem, problem } from '#domain/problem'
import { problemBody } from '#formats/problem-json'
import { CATALOGUES } from '#messages/index'

const two = new Problem([
  { code: 'required', at: 'title' },
  { code: 'not_in_list', at: 'kind', facts: { allowed: 'financial, in_kind' } },
])

it.each([
  ['en', 'title: Fill this in. kind: Choose one from the list. Possible: financial, in_kind.'],
  ['uk', 'title: Заповніть це поле. kind: Виберіть зі списку. Можливі значення: financial, in_kind.'],
  ['ja', 'title：入力してください。 kind：一覧から選んでください。 使える値：financial, in_kind'],
] as const)('several flaws in %s', (locale, detail) => {
  expect(problemBody(two, locale).detail).toBe(detail)
})

it('a sentence that names its field does not name it twice', () => {
  const { detail } = problemBody(problem('unknown_field', 'colour'), 'en')
  expect(detail).toBe('There is no field “colour” here. Leave it out, or correct its name.')
})

it('the title is words, and the type says which problem it is', () => {
  expect(problemBody(two, 'en')).toMatchObject({
    type: 'urn:pledgebook:problem:required',
    title: 'Something in the request is not as it must be; “errors” says what and where.',
  })
  const titled = Object.keys(CATALOGUES.en.api.status)
  const statuses = [...new Set(Object.values(PROBLEMS))].map((status) => `http_${status}`)
  expect(statuses.filter((status) => !titled.includes(status))).toEqual([])
})
