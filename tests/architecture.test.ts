// The house stays as it is drawn: every rule holds for the sources, and every rule catches a planted violation.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plants } from './support/architecture-plants.ts'
import * as rules from './support/architecture-rules.ts'
import { importsOf, readSources } from './support/architecture-scan.ts'

const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '')
const sources = readSources(root)

describe('the sources', () => {
  test.each(Object.entries(rules))('%s', (_name, rule) => {
    expect(rule(sources)).toEqual([])
  })

  test('no folder at the top is named for what things are made of', () => {
    const vague = ['lib', 'utils', 'types', 'hooks', 'components', 'src', 'helpers']
    expect(readdirSync(root).filter((name) => vague.includes(name))).toEqual([])
  })
})

describe('a planted violation', () => {
  test.each(plants)('$rule.name: $name', ({ rule, files, caught }) => {
    const complaints = rule(new Map(Object.entries(files)))
    if (caught === null) expect(complaints).toEqual([])
    else expect(complaints.join('\n')).toContain(caught)
  })

  test('every rule has a plant that it catches', () => {
    const proven = new Set(plants.filter(({ caught }) => caught !== null).map(({ rule }) => rule))
    expect(Object.values(rules).filter((rule) => !proven.has(rule))).toEqual([])
  })
})

describe('the scanner', () => {
  const cases: [string, string, string[]][] = [
    ['a default import', "import a from 'x'", ['x']],
    ['a side effect', "import './x.css'", ['./x.css']],
    ['several on one line', "import 'x'; import { y } from 'y'", ['x', 'y']],
    ['a name that is type', "import type from 'x'", ['x']],
    ['an export of a value', "export const from = 'x'", []],
    ['a dynamic import', "await import('x')", ['x']],
    ['after an address', "const a = 'https://x' // b\nimport b from 'y'", ['y']],
    ['a star', "export * as a from 'x'", ['x']],
  ]
  test.each(cases)('%s', (_name, text, expected) => {
    expect(importsOf(text).map(({ specifier }) => specifier)).toEqual(expected)
  })

  test('marks what is only a type', () => {
    const text = "import type { A } from 'a'\nexport type { B } from 'b'\nimport { type C } from 'c'"
    expect(importsOf(text).map(({ typeOnly }) => typeOnly)).toEqual([true, true, false])
  })
})
