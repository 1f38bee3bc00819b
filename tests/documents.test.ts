/** Holds the README and the decisions to the code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OPERATIONS } from '#app/api/v1/_operations/index.ts'
import { FACET_NAMES, SORTS } from '#domain/filter'
import { SETTINGS } from '#domain/settings'

const readme = readFileSync('README.md', 'utf8')
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>

const tableAfter = (heading: string): string[][] => {
  const [, rest = ''] = readme.split(heading)
  const lines = rest.split('\n')
  const first = lines.findIndex((line) => line.startsWith('|'))
  const end = lines.findIndex((line, at) => at > first && !line.startsWith('|'))
  return lines.slice(first + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

describe('the README', () => {
  it('lists every setting with its default and meaning', () => {
    expect(tableAfter('## Settings')).toEqual(
      SETTINGS.map((one) => [`\`${one.name}\``, one.default, one.meaning]),
    )
  })

  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('points to files that there are', () => {
    const cells = tableAfter('| to add a …').concat(tableAfter('## How it is built')).flat().join(' ')
    const paths = [...cells.matchAll(/`([a-z]+\/[^`]*)`/g)].map((match) => match[1] ?? '')
    expect(paths.length).toBeGreaterThan(6)
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })

  it('shows pictures that there are', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')
    expect(pictures.filter((path) => !existsSync(path))).toEqual([])
    expect(pictures.length).toBeGreaterThan(0)
  })

  it('names the filters and sortings of the list', () => {
    const [query = ''] = readme.match(/commitments\?[^`]+/) ?? []
    const asked = [...query.matchAll(/([a-z_]+)=/g)].map((match) => match[1])
    expect(asked).toEqual(['q', ...FACET_NAMES, 'limit', 'cursor', 'sort', 'lang', 'as_of'])
    expect(readme).toContain(`one of \`${[...SORTS].sort().join(' ')}\``)
  })

  it('names addresses that are answered', () => {
    const routes = [...readme.matchAll(/`GET (\/api\/[a-z0-9/{}]+)/g)].map((match) => match[1] ?? '')
    const questions = OPERATIONS.flatMap(({ method, path }) => (method === 'get' ? [`/api/v1${path}`] : []))
    const answered = (route: string) => questions.includes(route) || existsSync(`app${route}/route.ts`)
    expect(routes.length).toBeGreaterThanOrEqual(3)
    expect(routes.filter((route) => !answered(route))).toEqual([])
  })
})

describe('the decisions', () => {
  const files = readdirSync('docs/decisions')

  it.each(files)('%s is dated in its name and its text', (file) => {
    const day = /^(\d{4}-\d{2}-\d{2})-[a-z0-9-]+\.md$/.exec(file)?.[1] ?? 'no day in the name'
    const text = readFileSync(`docs/decisions/${file}`, 'utf8')
    expect(text).toMatch(/^# \S/)
    expect(text.split('\n')[2]).toBe(day)
  })
})
