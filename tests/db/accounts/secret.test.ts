// The secret of a book: made once, whoever asks first, and readable by its owner only.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { secretIn } from '#db/accounts/secret'

test('is made once and kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-secret-'))
  const path = join(folder, 'var', 'secret')
  const secret = secretIn(path)
  expect(secret.length).toBeGreaterThanOrEqual(64)
  expect(secretIn(path)).toBe(secret)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(folder, 'var'))).toEqual(['secret'])
  writeFileSync(path, 'of the owner’s own choice\n')
  expect(secretIn(path)).toBe('of the owner’s own choice')
  rmSync(folder, { recursive: true })
})
