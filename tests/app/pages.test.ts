// Every page answers its problems itself: with a sentence and a status, without JavaScript too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSources } from '#tests/support/architecture-scan.ts'

const root = join(import.meta.dirname, '..', '..')
const pages = [...readSources(root).keys()].filter((path) => /^app\/.*\/page\.tsx$/.test(path))

test('there are pages', () => expect(pages.length).toBeGreaterThan(5))

test.each(pages)('%s is wrapped in answered', (path) => {
  expect(readFileSync(join(root, path), 'utf8')).toMatch(/export default answered\(/)
})
