/** What an endpoint is. The list of them routes requests, makes the document, and is replayed by the test. */
import type { z } from 'zod'
import type { Q } from '#db/q'
import type { ExampleNames } from '#db/queries/example-names'
import type { Store } from '#db/store'
import type { Context } from '#db/verbs/verb'
import type { Day } from '#domain/day'
import type { Locale } from '#domain/locale'
import type { ActName } from '#domain/permission'
import type { Catalogue } from '#messages/index'

/** An operation without words in the catalogues does not compile. */
export type OperationId = keyof Catalogue['api']['operation']
export type Tag = keyof Catalogue['api']['tag']
export type Path = Readonly<Record<string, string>>

/** A request that works on this book, as far as the book has something to show. */
export type Example = {
  path?: Path
  query?: Readonly<Record<string, string>>
  ifMatch?: string
  body?: unknown
}
type ExampleOf = (names: ExampleNames) => Example | null

export type Asked<Query> = {
  q: Q
  locale: Locale
  /** The day the book is shown for; `asOf` is null where nobody asked for one. */
  day: Day
  asOf: Day | null
  /** The last instant of the as-of day, in the book's time zone. */
  until?: number | undefined
  path: Path
  query: Query
}

type Described = { id: OperationId; tag: Tag; path: string; answer: z.ZodType; example: ExampleOf }

export type Reading = Described & {
  method: 'get'
  query: z.ZodObject
  /** Has pages, with `Link` and a cursor. */
  paged: boolean
  /** Null where there is no such record. */
  run(asked: Asked<unknown>): Promise<unknown>
  /** A record's own version, for guarded changes. */
  versionOf?(answer: unknown): number
}

export type Sent<Body> = { store: Store; q: Q; context: Context; path: Path; body: Body; version: number }
export type Made<Answer> = { answer: Answer; location?: string; version?: number }

export type Writing = Described & {
  method: 'post' | 'patch'
  act: ActName
  body: z.ZodType
  /** Which record's version `If-Match` must name; absent where nothing can be lost. */
  guard?: (q: Q, path: Path) => Promise<number>
  run(sent: Sent<unknown>): Promise<Made<unknown>>
}
export type Operation = Reading | Writing

/** What answering a question needs of it, whether or not the document describes it. */
export type Question = Omit<Reading, 'id' | 'tag' | 'example'>
export type Routed = Question | Writing

/** Checks that an operation keeps to its own schemas, then forgets which they were. */
export const reading = <Query extends z.ZodObject, Answer extends z.ZodType>(
  operation: Omit<Reading, 'method' | 'paged' | 'query' | 'answer' | 'run' | 'versionOf'> & {
    query: Query
    answer: Answer
    paged?: boolean
    run(asked: Asked<z.output<Query>>): Promise<z.input<Answer> | null>
    versionOf?(answer: z.input<Answer>): number
  },
): Reading => ({ paged: false, ...operation, method: 'get' }) as Reading

export const writing = <Body extends z.ZodType, Answer extends z.ZodType>(
  operation: Omit<Writing, 'method' | 'body' | 'answer' | 'run'> & {
    method?: Writing['method']
    body: Body
    answer: Answer
    run(sent: Sent<z.input<Body>>): Promise<Made<z.input<Answer>>>
  },
): Writing => ({ method: 'post', ...operation }) as Writing
