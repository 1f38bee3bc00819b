/** What makes two downloads the same: the book's last act, the day, the language, who reads, and what is asked for. */
import 'server-only'
import { createHash } from 'node:crypto'
import type { Viewer } from '#app/_server/viewer.ts'
import { type Asked, narrowedBy } from '#domain/taking'

/** The release too: a newer one may have more columns. */
type Given = { file: string; asked: Asked; viewer: Viewer | null; version: number; release: string }

/** Two addresses that ask for the same in other words have one tag. */
export function exportEtag({ file, asked, viewer, version, release }: Given): string {
  const question = [file, narrowedBy(asked), asked.sort, asked.asOf, viewer?.id ?? null, release]
  const hash = createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 16)
  return `W/"${version}-${asked.day}-${asked.locale}-${hash}"`
}
