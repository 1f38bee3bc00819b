// Which addresses may be followed after signing in.
import { expect, test } from 'vitest'
import { innerPath } from '#domain/inner-path'

test.each([
  ['/commitments?standing=overdue', true],
  ['/commitments/generators#history', true],
  ['', true],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['https://evil.example', false],
  ['javascript:alert(1)', false],
  ['/../../api/auth', false],
  ['/a\nb', false],
  ['commitments', false],
])('%j stays in the book: %s', (path, inside) => {
  expect(innerPath(path)).toBe(inside ? path : null)
})
