// A filled book survives every migration, and both engines' migrations are those of the one schema.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { migrate } from '#db/migrate'
import { type Connection, MEMORY, openConnection } from '#db/open'
import * as pgSchema from '#db/schema/pg'
import * as sqliteSchema from '#db/schema/sqlite'

const DRIZZLE = new URL('../../drizzle/', import.meta.url).pathname
const json = (...path: string[]) => JSON.parse(readFileSync(join(DRIZZLE, ...path), 'utf8'))
type Journal = { entries: { idx: number; tag: string }[] }

describe('a filled book', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-migrations-'))
  let book: Connection

  beforeAll(() => {
    cpSync(join(DRIZZLE, 'sqlite'), folder, { recursive: true })
    const journal: Journal = json('sqlite', 'meta', '_journal.json')
    const first = { ...journal, entries: journal.entries.slice(0, 1) }
    writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify(first))
    book = openConnection(MEMORY)
    migrate(book, folder)
    book.exec(`insert into party (id, n, slug, type, name, short, aliases) values ('p', 1, 'p', 'state', '{}', '{}', '[]');
      insert into party (id, n, slug, type, name, short, aliases, parent_id) values ('c', 1, 'c', 'agency', '{}', '{}', '[]', 'p');
      insert into document (id, n, slug, publisher_id, title, published_on, language) values ('d', 1, 'd', 'c', 'T', '2024-11-16', 'en');
      insert into audit (at, act, actor, actor_name) values (1, 'add_party', 'a', 'A');
      insert into version (entity, id, n, seq, at, removed, image, previous_hash, hash) values ('party', 'p', 1, 1, 1, 0, '{}', '', 'h');`)
    migrate(book)
    return () => {
      book.close()
      rmSync(folder, { recursive: true })
    }
  })

  test('keeps its rows', () => {
    const count = (table: string) => book.prepare(`select count(*) as n from ${table}`).get()
    expect(['party', 'document', 'audit', 'version'].map(count)).toEqual([
      { n: 2 },
      { n: 1 },
      { n: 1 },
      { n: 1 },
    ])
  })

  test('has every triggered guard and its index of words', () => {
    const made = book.prepare(
      "select name from sqlite_master where type = 'trigger' or name = 'commitment_words'",
    )
    const names = (made.all() as { name: string }[]).map((row) => row.name).sort()
    expect(names).toEqual([
      'audit_keeps',
      'audit_stays',
      'commitment_words',
      'version_keeps',
      'version_stays',
    ])
    expect(() => book.exec('delete from audit')).toThrow('append_only')
  })

  test('points nowhere wrong, checks its keys again, and is sound', () => {
    expect(book.pragma('foreign_key_check')).toEqual([])
    expect(book.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(book.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(() => book.exec("delete from party where id = 'c'")).toThrow('FOREIGN KEY')
  })

  test('a second migration changes nothing', () => {
    const before = book.prepare('select count(*) as n from __drizzle_migrations').get()
    migrate(book)
    expect(book.prepare('select count(*) as n from __drizzle_migrations').get()).toEqual(before)
  })
})

describe('the schema asks for nothing that the migrations do not make', () => {
  const last = (engine: string) => {
    const { entries }: Journal = json(engine, 'meta', '_journal.json')
    return json(engine, 'meta', `${String(entries.at(-1)?.idx).padStart(4, '0')}_snapshot.json`)
  }
  test('SQLite', async () => {
    const { tables: _, ...schema } = sqliteSchema
    const now = await generateSQLiteDrizzleJson(schema)
    expect(await generateSQLiteMigration(last('sqlite'), now)).toEqual([])
  })
  test('PostgreSQL', async () => {
    expect(await generateMigration(last('pg'), generateDrizzleJson({ ...pgSchema }))).toEqual([])
  })
})

describe('PostgreSQL', () => {
  let pg: PGlite
  beforeAll(async () => {
    pg = await PGlite.create()
    const { entries }: Journal = json('pg', 'meta', '_journal.json')
    for (const { tag } of entries)
      await pg.exec(
        readFileSync(join(DRIZZLE, 'pg', `${tag}.sql`), 'utf8').replaceAll('--> statement-breakpoint', ''),
      )
    await pg.exec(`insert into audit (at, act, actor, actor_name) values (1, 'add_party', 'a', 'A');
      insert into version (entity, id, n, seq, at, removed, image, previous_hash, hash) values ('party', 'p', 1, 1, 1, false, '{}', '', 'h')`)
  })
  afterAll(() => pg.close())

  it.each([
    'update audit set act = $$x$$',
    'delete from audit',
    'update version set n = 2',
    'delete from version',
  ])('refuses: %s', async (statement) => {
    await expect(pg.exec(statement)).rejects.toThrow('append_only')
  })

  test('has the same tables as SQLite', async () => {
    const { rows } = await pg.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'",
    )
    const book = openConnection(MEMORY)
    migrate(book)
    const own = book.prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '%drizzle%' and name not like 'commitment_words_%'",
    )
    expect(rows.map((row) => row.name).sort()).toEqual(
      (own.all() as { name: string }[]).map((row) => row.name).sort(),
    )
    book.close()
  })

  test('refuses a window the wrong way round, as SQLite does', async () => {
    const named = 'select conname from pg_constraint where contype = $1 order by 1'
    const { rows } = await pg.query<{ conname: string }>(named, ['c'])
    expect(rows.map((row) => row.conname)).toEqual(
      expect.arrayContaining(['citation_span', 'statement_window', 'target_money']),
    )
  })
})
