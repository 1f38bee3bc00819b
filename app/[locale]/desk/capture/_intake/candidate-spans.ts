/** Where the finder sees candidates in texts: found once for each text and day, and kept. */
import 'server-only'
import { createHash } from 'node:crypto'
import type { Span } from '#domain/citation'
import { findPromises } from '#domain/finder/find'
import type { FinderSetting, KnownParty } from '#domain/finder/found'

const KEPT = 1000
const kept = new Map<string, readonly Span[]>()

/** What the finder knows of parties is a part of the question; any change of it asks anew. */
export const partiesMark = (parties: readonly KnownParty[]): string =>
  createHash('sha256').update(JSON.stringify(parties)).digest('base64url')

type Asked = { sha256: string; mark: string; setting: FinderSetting }
const keyOf = ({ sha256, mark, setting }: Asked) => `${sha256} ${setting.language} ${setting.day} ${mark}`

/** What is known already; null where the text has to be read. */
export const knownSpans = (asked: Asked): readonly Span[] | null => kept.get(keyOf(asked)) ?? null

export function findSpans(asked: Asked, text: string): readonly Span[] {
  const spans = findPromises(text, asked.setting).map(({ start, end }) => ({ start, end }))
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '')
  kept.set(keyOf(asked), spans)
  return spans
}
