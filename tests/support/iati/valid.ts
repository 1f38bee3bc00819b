/** Everything that can be wrong with an IATI file: by the schema, the standard ruleset, the code lists and our own reader. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { all } from '#tests/support/iati.ts'
import { broken, type Ruleset } from './rules.ts'
import { type Node, stringOf, treeOf } from './tree.ts'
import { holds, select } from './xpath.ts'

const STANDARD = join(import.meta.dirname, '../../../../shared/material/iati-standard')
/** Why files cannot be held to the standard here, null where they can. */
export const absent: string | null = !existsSync(STANDARD)
  ? 'the standard of IATI is not beside the project'
  : spawnSync('xmllint', ['--version']).error
    ? 'xmllint is not installed'
    : null

const read = (path: string) => readFileSync(join(STANDARD, path), 'utf8')
const one = <T>(make: () => T) => {
  let made: { value: T } | null = null
  return (): T => {
    made ??= { value: make() }
    return made.value
  }
}
const ruleset = one(() => JSON.parse(read('rulesets/standard.json')) as Ruleset)

const listOf = new Map<string, Set<string>>()
function codesOf(name: string): Set<string> {
  const known = listOf.get(name)
  if (known) return known
  const folder = ['codelists-embedded', 'codelists-nonembedded'].find((one) =>
    readdirSync(join(STANDARD, one)).includes(`${name}.xml`),
  )
  const items = select('//codelist-item', treeOf(read(`${folder}/${name}.xml`)))
  const codes = new Set(
    items
      .filter((item) => !holds("@status = 'withdrawn'", item))
      .map((item) => stringOf(select('code', item)[0] as Node).trim()),
  )
  listOf.set(name, codes)
  return codes
}

type Mapping = { path: string; list: string; condition: string | null }
const mappings = one((): Mapping[] =>
  select('//mapping', treeOf(read('codelists-embedded/mapping.xml')))
    .map((mapping) => {
      const text = (path: string) => select(path, mapping).map(stringOf)[0]?.trim() ?? ''
      return { path: text('path'), list: text('codelist/@ref'), condition: text('condition') || null }
    })
    .filter(({ path }) => path.startsWith('//iati-activ')),
)

const unlisted = (root: Node): string[] => [
  ...mappings().flatMap(({ path, list, condition }) =>
    select(path, root)
      .filter((found) => !condition || (found.parent && holds(condition, found.parent)))
      .filter((found) => !codesOf(list).has(stringOf(found)))
      .map((found) => `${path}: ${stringOf(found)} is not in ${list}`),
  ),
  ...select('//@xml:lang', root)
    .map(stringOf)
    .filter((code) => code !== '' && !codesOf('Language').has(code))
    .map((code) => `no language: ${code}`),
]

function againstSchema(xml: string): string[] {
  const schema = join(STANDARD, 'schemas-2.03/iati-activities-schema.xsd')
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
    input: xml,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return status === 0 ? [] : [stderr.slice(0, 2000)]
}

export async function complaints(xml: string, now = '2026-11-22T23:59:59Z'): Promise<string[]> {
  const shape = absent ? [] : againstSchema(xml)
  if (shape.length > 0) return shape
  const root = treeOf(xml)
  const { losses } = await all(xml)
  return [
    ...(absent ? [] : [...broken(ruleset(), root, now), ...unlisted(root)]),
    ...losses.map(({ line, code, facts }) => `line ${line}: ${code} ${JSON.stringify(facts)}`),
  ]
}
