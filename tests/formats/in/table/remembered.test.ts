// A mapping laid on a table with the same headers in another order.
import { expect, test } from 'vitest'
import { remembered } from '#formats/in/table/remembered'

test.each([
  ['the same order', ['a', 'b'], { ref: 1, title: 2, kind: '' }],
  ['another order', ['b', 'a'], { ref: 2, title: 1, kind: '' }],
])('%s', (_name, headers, expected) => {
  expect(remembered({ ref: 1, title: 2, kind: '' }, ['a', 'b'], headers)).toEqual(expected)
})

test('columns of one header keep their order', () => {
  expect(remembered({ ref: 1, title: 3 }, ['a', 'b', 'a'], ['b', 'a', 'a'])).toEqual({ ref: 2, title: 3 })
})
