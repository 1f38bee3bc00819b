// The rules of the house: each looks at a map of paths to texts and names what breaks it.
import {
  edgesOf,
  type Floor,
  floorOf,
  inFloors,
  isAction,
  isClient,
  type Sources,
  type Target,
  withoutComments,
} from './architecture-scan.ts'

export type Rule = (sources: Sources) => string[]

const STANDS_ON: Record<Floor, readonly Floor[]> = {
  domain: [],
  db: ['domain'],
  formats: ['messages', 'domain'],
  messages: ['domain'],
  app: ['db', 'formats', 'messages', 'domain'],
  cli: ['db', 'formats', 'messages', 'domain'],
}

/** Folders beside the floors that hold data, not code. */
const MATERIAL: Record<Floor, RegExp | null> = {
  domain: null,
  db: /^(data|drizzle)\//,
  formats: /^package\.json$/,
  messages: null,
  app: /^package\.json$/,
  cli: /^(data\/|package\.json$)/,
}

const LIBRARIES: Record<Floor, RegExp | null> = {
  domain: null,
  db: /^(drizzle-orm|drizzle-zod|better-sqlite3|better-auth|zod|ulid)$/,
  formats: /^(htmlparser2|fflate|pdfjs-dist|saxes|docx|zod)$/,
  messages: /^use-intl$/,
  app: /^(next|react|react-dom|react-aria-components|recharts|use-intl|server-only|zod|zod-openapi|@tanstack\/(react-table|table-core)|@fontsource(-variable)?\/.+)$/,
  cli: /^next$/,
}

const BUILTINS: Record<Floor, boolean> = {
  domain: false,
  db: true,
  formats: true,
  messages: false,
  app: true,
  cli: true,
}

const LINES = 200
const EXEMPT_FROM_LENGTH = /^messages\/[a-z]{2}(\.ts$|\/)|^drizzle\/(sqlite|pg)\/|(^|\/)golden\//
/** These speak to the engine itself: its connections, its migrations, its full-text index. */
const BARE_ENGINE = [
  'db/open.ts',
  'db/store.ts',
  'db/snapshot.ts',
  'db/migrate.ts',
  'db/search.ts',
  'db/many/pen.ts',
]
const NEXT_CLIENT_FILES = /(^|\/)(global-)?error\.tsx$/

const edgesOfFloors = (sources: Sources) => inFloors(sources).flatMap(([path]) => edgesOf(sources, path))

export const importsPointDown: Rule = (sources) =>
  edgesOfFloors(sources).flatMap(({ from, to }) => {
    const floor = floorOf(from)
    if (!floor || !('file' in to)) return []
    const reached = floorOf(to.file)
    const allowed =
      reached === null
        ? MATERIAL[floor]?.test(to.file)
        : reached === floor || STANDS_ON[floor].includes(reached)
    return allowed
      ? []
      : [`${from} imports ${to.file}: ${floor} may stand on ${STANDS_ON[floor].join(', ') || 'nothing'}`]
  })

export const librariesStayOnTheirFloor: Rule = (sources) =>
  edgesOfFloors(sources).flatMap(({ from, to }) => {
    const floor = floorOf(from)
    if (!floor) return []
    if ('library' in to && !LIBRARIES[floor]?.test(to.library))
      return [`${from} imports ${to.library}, which is no library of ${floor}`]
    if ('builtin' in to && !BUILTINS[floor])
      return [`${from} imports node:${to.builtin}, and ${floor} does no I/O`]
    return []
  })

export const clientFilesAreNamedSo: Rule = (sources) =>
  inFloors(sources).flatMap(([path, text]) => {
    const named = path.endsWith('.client.tsx') || NEXT_CLIENT_FILES.test(path)
    if (isClient(text) && !named) return [`${path} says 'use client' but is not named *.client.tsx`]
    if (!isClient(text) && named) return [`${path} is named as a client file but does not say 'use client'`]
    return []
  })

const forbiddenInBrowser = (to: Target): string | null => {
  if ('builtin' in to) return `node:${to.builtin}`
  if ('library' in to)
    return /^(zod|server-only|drizzle-.*|better-.*|ulid)$/.test(to.library) ? to.library : null
  return /^(db|cli|app\/_server)\//.test(to.file) ? to.file : null
}

/** A 'use server' file is a border: the browser gets its address, never its code. */
export const clientsReachNothingOfTheServer: Rule = (sources) =>
  inFloors(sources)
    .filter(([, text]) => isClient(text))
    .flatMap(([start]) => {
      const found: string[] = []
      const seen = new Set([start])
      const queue = [start]
      for (let path = queue.shift(); path !== undefined; path = queue.shift())
        for (const { to, typeOnly } of edgesOf(sources, path)) {
          if (typeOnly || ('file' in to && isAction(sources.get(to.file) ?? ''))) continue
          const forbidden = forbiddenInBrowser(to)
          if (forbidden) found.push(`${start} reaches ${forbidden} through ${path}`)
          else if ('file' in to && !seen.has(to.file)) {
            seen.add(to.file)
            queue.push(to.file)
          }
        }
      return found
    })

export const filesStayShort: Rule = (sources) =>
  [...sources].flatMap(([path, text]) => {
    const lines = text.trimEnd().split('\n').length
    return lines > LINES && !EXEMPT_FROM_LENGTH.test(path) ? [`${path} has ${lines} lines`] : []
  })

export const filesSayWhatTheyAre: Rule = (sources) =>
  inFloors(sources).flatMap(([path, text]) => {
    const first = text.replace(/^['"]use \w+['"];?\s*/, '').split('\n', 1)[0] ?? ''
    return /^(\/\/|\/\*\*)\s*\S+\s+\S+/.test(first)
      ? []
      : [`${path} does not begin with a sentence about itself`]
  })

export const queriesAreAwaited: Rule = (sources) =>
  inFloors(sources).flatMap(([path, text]) => {
    if (!path.startsWith('db/') || BARE_ENGINE.includes(path)) return []
    const calls = withoutComments(text).match(/\.(get|all|run)\(\s*(\)|sql\b)/g) ?? []
    return calls.map((call) => `${path} calls ${call}…, which only SQLite has`)
  })

const IMPURE =
  /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.|\bcrypto\.|\bprocess\.|\bfetch\(/g

export const domainKnowsNoClock: Rule = (sources) =>
  inFloors(sources).flatMap(([path, text]) =>
    path.startsWith('domain/')
      ? (withoutComments(text).match(IMPURE) ?? []).map((call) => `${path} uses ${call}`)
      : [],
  )

export const noCycles: Rule = (sources) => {
  const done = new Set<string>()
  const found = new Set<string>()
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) return void found.add([...trail.slice(at), path].join(' → '))
    if (done.has(path)) return
    for (const { to, typeOnly } of edgesOf(sources, path))
      if (!typeOnly && 'file' in to && sources.has(to.file)) visit(to.file, [...trail, path])
    done.add(path)
  }
  for (const [path] of inFloors(sources)) visit(path, [])
  return [...found]
}
