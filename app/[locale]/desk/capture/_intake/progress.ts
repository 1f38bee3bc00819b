/** How far each captured text is: how many sentences there are to decide, and how many are decided. */
import 'server-only'
import { setImmediate } from 'node:timers/promises'
import type { Q } from '#db/q'
import { capturedSpans, textOfDocument } from '#db/queries/captured-spans'
import { type CapturedItem, capturedTexts } from '#db/queries/captured-texts'
import { finderParties } from '#db/queries/finder-parties'
import { sameSentence } from '#domain/overlap'
import { findSpans, knownSpans, partiesMark } from './candidate-spans.ts'

/** `total` is null where the text was not read yet, or is too long to be read for a list. */
export type CaptureLine = CapturedItem & { total: number | null; long: boolean }

/** Milliseconds that one view of the list may spend on texts it has not seen; the next view goes on from there. */
const PATIENCE = 250
/** In letters: reading a longer one takes most of a second, and others wait. */
const LONG = 150_000

export async function captureLines(q: Q): Promise<CaptureLine[]> {
  const items = await capturedTexts(q)
  const spans = await capturedSpans(
    q,
    items.map((item) => item.slug),
  )
  const parties = await finderParties(q)
  const mark = partiesMark(parties)
  const until = performance.now() + PATIENCE
  const lines: CaptureLine[] = []
  for (const item of items) {
    const of = spans.get(item.slug)
    if (!of) continue
    const asked = { sha256: of.sha256, mark, setting: { language: of.language, day: of.day, parties } }
    const long = item.length > LONG
    let found = knownSpans(asked)
    if (!found && !long && performance.now() < until) {
      found = findSpans(asked, await textOfDocument(q, of.id))
      // Between two texts others are answered.
      await setImmediate()
    }
    const undecided = found?.filter((one) => !of.decided.some((made) => sameSentence(one, made)))
    const cited = undecided?.filter((one) => of.cited.some((words) => sameSentence(one, words))).length ?? 0
    const total = undecided ? undecided.length + item.decisions : null
    lines.push({ ...item, long, decisions: item.decisions + cited, total })
  }
  return lines
}
