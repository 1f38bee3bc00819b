/** What every answer of the API tells caches and browsers of other sites, and the mark of a state of the book. */
import 'server-only'
import { createHash } from 'node:crypto'
import type { Viewer } from '#app/_server/viewer.ts'
import type { Day } from '#domain/day'
import type { Locale } from '#domain/locale'
import about from '../../../../package.json' with { type: 'json' }

export const VARY = 'Accept, Accept-Language, Cookie, Authorization'

/** Any site may read; nothing is read with a visitor's cookie, because no origin is named and no credentials allowed. */
export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Allow, Content-Language, ETag, Idempotency-Replayed, Link, Location',
}

export const commonHeaders = (locale: Locale): Record<string, string> => ({
  ...CORS,
  'content-language': locale,
  vary: VARY,
})

type State = { version: number; day: Day; locale: Locale; viewer: Viewer | null }

/** The same mark means the same answer to the same question: book, day, language, reader, and this program. */
export function markOf({ version, day, locale, viewer }: State): string {
  const who = viewer ? createHash('sha256').update(viewer.id).digest('hex').slice(0, 8) : 'all'
  return `${version}.${day}.${locale}.${who}.${about.version}`
}

const tagsIn = (header: string | null): string[] =>
  (header ?? '').match(/\*|(?:W\/)?"[^"]*"/g)?.map((tag) => tag.replace(/^W\//, '')) ?? []

/** The entity tag that the reader has and that still holds; a record's own version before the mark changes nothing. */
export function heldTag(request: Request, mark: string): string | null {
  const tags = tagsIn(request.headers.get('if-none-match'))
  return tags.find((tag) => tag === `"${mark}"` || tag.endsWith(`-${mark}"`)) ?? null
}

/** Whoever holds one answer, whichever it is, wants no other (RFC 9110, 13.1.2). */
export const holdsAny = (request: Request): boolean =>
  tagsIn(request.headers.get('if-none-match')).includes('*')

/** A list is weakly the same; a record's tag begins with its version, so that a change can name it. */
export const tagOf = (mark: string, version: number | null): string =>
  version === null ? `W/"${mark}"` : `"${version}-${mark}"`

/** The versions that `If-Match` names: strong tags only, and of each the part before the dash. */
export const versionsIn = (header: string): (number | '*')[] =>
  (header.match(/\*|(?:W\/)?"[^"]*"/g) ?? []).flatMap((tag): (number | '*')[] => {
    if (tag === '*') return ['*']
    const version = /^"(\d{1,12})(?:-|"$)/.exec(tag)?.[1]
    return version === undefined ? [] : [Number(version)]
  })
