// Reads what each source file imports, without a compiler: a map of paths to texts goes in, edges come out.
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, posix } from 'node:path'

export type Sources = ReadonlyMap<string, string>
export type Import = { specifier: string; typeOnly: boolean }
export type Target = { file: string } | { library: string } | { builtin: string }
export type Edge = { from: string; to: Target; typeOnly: boolean }

export const FLOORS = ['domain', 'db', 'formats', 'messages', 'cli', 'app'] as const
export type Floor = (typeof FLOORS)[number]

export const floorOf = (path: string): Floor | null =>
  FLOORS.find((floor) => path.startsWith(`${floor}/`)) ?? null
export const inFloors = (sources: Sources): [string, string][] =>
  [...sources].filter(([path]) => floorOf(path) !== null && /\.tsx?$/.test(path))

const CODE = /\.(tsx?|mjs|js|css)$/

export function readSources(root: string): Sources {
  const sources = new Map<string, string>()
  for (const folder of [...FLOORS, 'tests', 'drizzle'])
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !CODE.test(entry.name)) continue
      const path = join(entry.parentPath, entry.name)
      sources.set(path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8'))
    }
  return sources
}

/** Comments go, but only where they follow a blank or a bracket, so that 'https://' and globs stay whole. */
export const withoutComments = (text: string) =>
  text.replace(/(^|[\s{(,;])\/\*[\s\S]*?\*\//g, '$1').replace(/(^|\s)\/\/.*$/gm, '$1')

const STATIC =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s+(?!from\b))?(?:[^'"`;()]*?\bfrom\s*)?(['"])([^'"\n]+)\2/g
const DYNAMIC = /\b(?:import|require)\(\s*(['"])([^'"\n]+)\1/g

export function importsOf(text: string): Import[] {
  const code = withoutComments(text)
  const fixed = [...code.matchAll(STATIC)].map((m) => ({
    specifier: m[3] ?? '',
    typeOnly: m[1] !== undefined,
  }))
  const late = [...code.matchAll(DYNAMIC)].map((m) => ({ specifier: m[2] ?? '', typeOnly: false }))
  return [...fixed, ...late]
}

function resolveFile(sources: Sources, path: string): string {
  const guesses = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`]
  return guesses.find((guess) => sources.has(guess)) ?? path
}

export function resolve(sources: Sources, from: string, specifier: string): Target {
  if (specifier.startsWith('.'))
    return { file: resolveFile(sources, posix.join(posix.dirname(from), specifier)) }
  if (specifier.startsWith('#')) return { file: resolveFile(sources, specifier.slice(1)) }
  const bare = specifier.replace(/^node:/, '')
  if (specifier.startsWith('node:') || builtinModules.includes(bare)) return { builtin: bare }
  const parts = specifier.split('/')
  return { library: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') }
}

export const edgesOf = (sources: Sources, from: string): Edge[] =>
  importsOf(sources.get(from) ?? '').map(({ specifier, typeOnly }) => ({
    from,
    to: resolve(sources, from, specifier),
    typeOnly,
  }))

const opening = (text: string) => /^(?:\s*(?:\/\/.*|\/\*[\s\S]*?\*\/))*\s*['"](use \w+)['"]/.exec(text)?.[1]
export const isClient = (text: string) => opening(text) === 'use client'
export const isAction = (text: string) => opening(text) === 'use server'
