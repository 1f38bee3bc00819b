// What the environment may say, case by case, and the sentence for each mistake.
import { describe, expect, test } from 'vitest'
import { readSettings, SETTINGS, type Settings } from '#domain/settings'

const defaults: Settings = {
  host: '127.0.0.1',
  port: 3000,
  databasePath: 'var/pledgebook.db',
  bookUrl: 'http://localhost:3000',
  secret: null,
  timeZone: 'UTC',
  seed: 'documents',
  reading: 'public',
  publisher: { name: null, ref: null },
}

const secret = 'x'.repeat(32)

const good: [string, Record<string, string>, Partial<Settings>][] = [
  ['nothing said', {}, {}],
  ['empty words count as unsaid', { PORT: '', BOOK_SECRET: ' ', DATABASE_URL: '' }, {}],
  ['a port moves the address too', { PORT: '4000' }, { port: 4000, bookUrl: 'http://localhost:4000' }],
  ['the port of http is not written', { PORT: '80' }, { port: 80, bookUrl: 'http://localhost' }],
  ['a port with blanks', { PORT: ' 4000 ' }, { port: 4000, bookUrl: 'http://localhost:4000' }],
  ['all addresses', { HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
  ['an IPv6 address', { HOST: '::1' }, { host: '::1' }],
  ['a host name', { HOST: 'book.example.org' }, { host: 'book.example.org' }],
  ['a relative path', { DATABASE_URL: 'data/my book.db' }, { databasePath: 'data/my book.db' }],
  ['an absolute path', { DATABASE_URL: '/srv/book.db' }, { databasePath: '/srv/book.db' }],
  ['a Windows path', { DATABASE_URL: 'C:\\book.db' }, { databasePath: 'C:\\book.db' }],
  ['a file address', { DATABASE_URL: 'file:///srv/my%20book.db' }, { databasePath: '/srv/my book.db' }],
  ['a relative file address', { DATABASE_URL: 'file:./book.db' }, { databasePath: './book.db' }],
  ['a file address with a host', { DATABASE_URL: 'file://localhost/a.db' }, { databasePath: '/a.db' }],
  ['an https address', { BOOK_URL: 'https://Book.Example.org/' }, { bookUrl: 'https://book.example.org' }],
  ['an address with a port', { BOOK_URL: 'http://10.0.0.5:8080' }, { bookUrl: 'http://10.0.0.5:8080' }],
  ['a secret of 32 characters', { BOOK_SECRET: secret }, { secret }],
  ['a time zone', { BOOK_TIMEZONE: 'Asia/Tokyo' }, { timeZone: 'Asia/Tokyo' }],
  ['an empty book', { BOOK_SEED: 'none' }, { seed: 'none' }],
  ['a private book', { BOOK_READING: 'private' }, { reading: 'private' }],
  ['a publisher', { BOOK_PUBLISHER: 'A House' }, { publisher: { name: 'A House', ref: null } }],
  [
    'a publisher’s reference',
    { BOOK_PUBLISHER_REF: 'GB-CHC-202918' },
    { publisher: { name: null, ref: 'GB-CHC-202918' } },
  ],
]

const bad: [string, Record<string, string>, RegExp][] = [
  ['a host with a scheme', { HOST: 'http://x' }, /^HOST is "http:\/\/x", but .*HOST=127\.0\.0\.1/],
  ['a host with a port', { HOST: 'localhost:3000' }, /^HOST/],
  ['a port in words', { PORT: 'three' }, /^PORT is "three", but .*1 to 65535/],
  ['port 0', { PORT: '0' }, /^PORT/],
  ['a port too high', { PORT: '65536' }, /^PORT/],
  ['a port with a fraction', { PORT: '30.5' }, /^PORT/],
  ['a port that browsers refuse', { PORT: '6000' }, /^PORT is "6000", but browsers refuse .*PORT=3000\.$/],
  ['another such port', { PORT: '6667' }, /^PORT/],
  [
    'an address at such a port',
    { BOOK_URL: 'https://book.example.org:6000' },
    /^BOOK_URL .*refuse to open port 6000/,
  ],
  [
    'PostgreSQL',
    { DATABASE_URL: 'postgres://u:p4ss@h/b' },
    /^DATABASE_URL names a PostgreSQL server.*SQLite/,
  ],
  ['PostgreSQL, long', { DATABASE_URL: 'postgresql://h/b' }, /PostgreSQL/],
  ['another server', { DATABASE_URL: 'mysql://h/b' }, /^DATABASE_URL begins with "mysql:"/],
  ['a book in memory', { DATABASE_URL: ':memory:' }, /lost at the end/],
  ['a file on another machine', { DATABASE_URL: 'file://nas/book.db' }, /^DATABASE_URL/],
  ['a file address with a query', { DATABASE_URL: 'file:/a.db?mode=ro' }, /^DATABASE_URL/],
  ['a broken escape', { DATABASE_URL: 'file:/a%zz.db' }, /^DATABASE_URL/],
  ['an address without a scheme', { BOOK_URL: 'book.example.org' }, /^BOOK_URL.*http:\/\/ or https:\/\//],
  ['an address of another kind', { BOOK_URL: 'ftp://book.example.org' }, /^BOOK_URL/],
  ['an address with a path', { BOOK_URL: 'https://example.org/book' }, /^BOOK_URL.*without a path/],
  ['an address with a password', { BOOK_URL: 'https://u:p4ss@example.org' }, /^BOOK_URL holds a user name/],
  ['a short secret', { BOOK_SECRET: 'p4ss' }, /^BOOK_SECRET has 4 characters.*at least 32.*openssl/],
  ['a town for a time zone', { BOOK_TIMEZONE: 'Kyiv' }, /^BOOK_TIMEZONE is "Kyiv".*Europe\/Kyiv/],
  ['an offset for a time zone', { BOOK_TIMEZONE: '+09:00' }, /^BOOK_TIMEZONE/],
  ['an unknown seed', { BOOK_SEED: 'demo' }, /^BOOK_SEED is "demo".*documents or none/],
  ['a publisher too long', { BOOK_PUBLISHER: 'x'.repeat(301) }, /^BOOK_PUBLISHER has 301/],
  ['a reference with a slash', { BOOK_PUBLISHER_REF: 'GB-CHC-1/2' }, /^BOOK_PUBLISHER_REF is "GB-CHC-1\/2"/],
  ['a reference without an agency', { BOOK_PUBLISHER_REF: 'house' }, /such as .*XM-DAC-701-8/],
  ['an unknown reading', { BOOK_READING: 'closed' }, /^BOOK_READING is "closed".*public or private/],
]

describe('good settings', () => {
  test.each(good)('%s', (_name, env, expected) => {
    expect(readSettings(env)).toEqual({ ok: true, settings: { ...defaults, ...expected } })
  })
})

describe('wrong settings', () => {
  test.each(bad)('%s', (_name, env, sentence) => {
    const answer = readSettings(env)
    const problems = answer.ok ? [] : answer.problems
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(sentence)
    expect(problems[0]).toMatch(/\.$/)
    expect(problems[0]).not.toContain('p4ss')
  })

  test('all of them are told at once', () => {
    const answer = readSettings({ PORT: 'x', BOOK_URL: 'x', BOOK_SEED: 'x' })
    expect(answer.ok ? [] : answer.problems).toHaveLength(3)
  })
})

test('the table names every setting that is read', () => {
  const asked: string[] = []
  readSettings(
    new Proxy({}, { get: (_env, name) => void asked.push(String(name)) }) as Record<
      string,
      string | undefined
    >,
  )
  expect(asked.toSorted()).toEqual(SETTINGS.map(({ name }) => name).toSorted())
})
