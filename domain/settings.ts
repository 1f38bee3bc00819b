// What the environment may say about a book, read and checked before anything else happens.
import { CLOSED_PORTS } from '#domain/closed-ports'

export type Settings = {
  host: string
  port: number
  databasePath: string
  bookUrl: string
  secret: string | null
  timeZone: string
  seed: 'documents' | 'none'
  reading: 'public' | 'private'
  /** Who publishes the book, as files for other systems name it. */
  publisher: { name: string | null; ref: string | null }
}

export const SETTINGS = [
  {
    name: 'HOST',
    default: '127.0.0.1',
    meaning: 'The address to listen on. 127.0.0.1 is this machine only; 0.0.0.0 lets others in.',
  },
  { name: 'PORT', default: '3000', meaning: 'The port to listen on, 1 to 65535.' },
  {
    name: 'DATABASE_URL',
    default: 'var/pledgebook.db',
    meaning: 'The file that holds the book: a path, or a file: address.',
  },
  {
    name: 'BOOK_URL',
    default: 'http://localhost:PORT',
    meaning: 'The address readers use, without a path. With https, cookies are sent over https only.',
  },
  {
    name: 'BOOK_SECRET',
    default: 'made once, kept in var/secret',
    meaning: 'Signs sessions; at least 32 characters. Set it when several machines serve one book.',
  },
  {
    name: 'BOOK_TIMEZONE',
    default: 'UTC',
    meaning: 'The time zone of days, and of the times shown, such as Europe/Kyiv or Asia/Tokyo.',
  },
  {
    name: 'BOOK_SEED',
    default: 'documents',
    meaning: 'What an empty book begins with: documents (the founding records) or none.',
  },
  {
    name: 'BOOK_READING',
    default: 'public',
    meaning: 'Who may read: public (everybody) or private (signed-in users only).',
  },
  {
    name: 'BOOK_PUBLISHER',
    default: 'Pledgebook',
    meaning: 'The organisation that publishes this book, by its name; IATI files name it as the reporter.',
  },
  {
    name: 'BOOK_PUBLISHER_REF',
    default: 'the host of BOOK_URL',
    meaning:
      'Its IATI organisation identifier, such as XM-DAC-701-8. Every activity’s identifier begins with it, so set it before others use the file.',
  },
] as const

export type SettingName = (typeof SETTINGS)[number]['name']
export type Environment = Readonly<Record<string, string | undefined>>
export type SettingsResult = { ok: true; settings: Settings } | { ok: false; problems: string[] }

type Read<T> = { value: T } | { problem: string }
type Reader<T> = (given: string) => Read<T>

const wrong = (name: SettingName, given: string, mend: string) => ({
  problem: `${name} is "${given}", but ${mend}`,
})

const readHost: Reader<string> = (given) =>
  /^[a-z0-9._-]+$|^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(given)
    ? { value: given }
    : wrong(
        'HOST',
        given,
        'it must be one host name or IP address without scheme and port, such as HOST=127.0.0.1.',
      )

const readPort: Reader<number> = (given) => {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0
  if (CLOSED_PORTS.has(port))
    return wrong('PORT', given, 'browsers refuse to open that port. Choose another, such as PORT=3000.')
  const mend = 'it must be a whole number from 1 to 65535, such as PORT=3000.'
  return port >= 1 && port <= 65_535 ? { value: port } : wrong('PORT', given, mend)
}

const readDatabase: Reader<string> = (given) => {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(given)?.[1]?.toLowerCase()
  const mend = 'Give the path of a file, such as DATABASE_URL=var/pledgebook.db.'
  // An address of a database server may hold a password: name its scheme, never print it whole.
  if (scheme === 'postgres' || scheme === 'postgresql')
    return {
      problem: `DATABASE_URL names a PostgreSQL server, but this version keeps the book in SQLite. ${mend}`,
    }
  if (given === ':memory:' || given === 'file::memory:')
    return { problem: `DATABASE_URL asks for a book in memory, which would be lost at the end. ${mend}` }
  if (scheme === undefined) return { value: given }
  if (scheme !== 'file')
    return {
      problem: `DATABASE_URL begins with "${scheme}:", but the book is a file on this machine. ${mend}`,
    }
  const path = given.slice('file:'.length).replace(/^\/\/(localhost)?(?=\/)/, '')
  if (path === '' || path.startsWith('//') || /[?#]|%(?![0-9a-f]{2})/i.test(path))
    return wrong('DATABASE_URL', given, `a file: address must hold a path and nothing else. ${mend}`)
  return { value: decodeURI(path) }
}

const readUrl: Reader<string> = (given) => {
  const url = URL.canParse(given) ? new URL(given) : null
  const mend = 'such as BOOK_URL=https://book.example.org.'
  if (!url || !/^https?:$/.test(url.protocol))
    return wrong('BOOK_URL', given, `it must be an address that begins with http:// or https://, ${mend}`)
  // A user name or password in the address must not be printed either.
  if (url.username || url.password)
    return { problem: `BOOK_URL holds a user name or password, but it must be a bare address, ${mend}` }
  if (url.pathname !== '/' || url.search || url.hash)
    return wrong('BOOK_URL', given, `it must end after the host or port, without a path, ${mend}`)
  if (CLOSED_PORTS.has(Number(url.port)))
    return wrong('BOOK_URL', given, `browsers refuse to open port ${url.port}. Choose another port.`)
  return { value: url.origin }
}

const readSecret: Reader<string | null> = (given) =>
  given.length >= 32
    ? { value: given }
    : {
        problem: `BOOK_SECRET has ${given.length} characters, but it needs at least 32. Make one with "openssl rand -base64 48", or leave it out and one is made and kept in var/secret.`,
      }

const readTimeZone: Reader<string> = (given) => {
  try {
    if (/^[a-z]/i.test(given)) {
      new Intl.DateTimeFormat('en', { timeZone: given })
      return { value: given }
    }
  } catch {}
  return wrong('BOOK_TIMEZONE', given, 'it must be an IANA time zone, such as BOOK_TIMEZONE=Europe/Kyiv.')
}

const readName: Reader<string | null> = (given) =>
  given.length <= 300
    ? { value: given }
    : { problem: `BOOK_PUBLISHER has ${given.length} characters, but a name has 300 at most.` }

/** An agency's code, a hyphen, and the agency's own name for it, without the signs that IATI forbids in one. */
const readRef: Reader<string | null> = (given) =>
  /^[A-Z]{2}-[A-Z0-9_]+-[^\s/&|?]{1,80}$/u.test(given)
    ? { value: given }
    : wrong(
        'BOOK_PUBLISHER_REF',
        given,
        'it must be an IATI organisation identifier, such as BOOK_PUBLISHER_REF=XM-DAC-701-8.',
      )

const readOneOf =
  <T extends string>(name: SettingName, allowed: readonly [T, T]): Reader<T> =>
  (given) => {
    const value = allowed.find((choice) => choice === given)
    return value === undefined
      ? wrong(name, given, `it must be ${allowed.join(' or ')}, such as ${name}=${allowed[0]}.`)
      : { value }
  }

export function readSettings(env: Environment): SettingsResult {
  const problems: string[] = []

  function read<T>(name: SettingName, reader: Reader<T>, fallback: T): T {
    const given = env[name]?.trim()
    if (!given) return fallback
    const answer = reader(given)
    if ('value' in answer) return answer.value
    problems.push(answer.problem)
    return fallback
  }

  const port = read('PORT', readPort, 3000)
  const settings: Settings = {
    host: read('HOST', readHost, '127.0.0.1'),
    port,
    databasePath: read('DATABASE_URL', readDatabase, 'var/pledgebook.db'),
    bookUrl: read('BOOK_URL', readUrl, new URL(`http://localhost:${port}`).origin),
    secret: read('BOOK_SECRET', readSecret, null),
    timeZone: read('BOOK_TIMEZONE', readTimeZone, 'UTC'),
    seed: read('BOOK_SEED', readOneOf('BOOK_SEED', ['documents', 'none']), 'documents'),
    reading: read('BOOK_READING', readOneOf('BOOK_READING', ['public', 'private']), 'public'),
    publisher: {
      name: read('BOOK_PUBLISHER', readName, null),
      ref: read('BOOK_PUBLISHER_REF', readRef, null),
    },
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings }
}
