/** Months near the day stand alone, years farther off together. */
import { expect, it } from 'vitest'
import { dueBucket } from '#domain/due-bucket'

it.each([
  ['the same month', '2026-11', '2026-11'],
  ['eighteen months before', '2025-05', '2025-05'],
  ['nineteen months before', '2025-04', '2025'],
  ['eighteen months after', '2028-05', '2028-05'],
  ['nineteen months after', '2028-06', '2028'],
  ['long ago', '1999-01', '1999'],
])('%s', (_name, month, bucket) => {
  expect(dueBucket(month, '2026-11-21')).toBe(bucket)
})
