/** IATI 2.03: the promises that are aid activities, and how many had to be left out. */
import { AID_KINDS } from '#domain/kind'
import { problem } from '#domain/problem'
import { activityXml } from '#formats/out/iati/activity'
import type { Format, Taking } from '#formats/out/taking'
import { xmlText } from '#formats/out/xml'
import { wordsFor } from '#messages/words'

const CHUNK = 64 * 1024

async function counts(taking: Taking): Promise<{ all: number; left: number }> {
  const kinds = await taking.kinds()
  const sum = (list: Iterable<number>) => [...list].reduce((total, one) => total + one, 0)
  const all = sum(kinds.values())
  return { all, left: all - sum(AID_KINDS.map((kind) => kinds.get(kind) ?? 0)) }
}

/** The schema allows no file without an activity: where there is none, that is said instead. */
async function head(taking: Taking): Promise<Readonly<Record<string, string>>> {
  const { all, left } = await counts(taking)
  if (all === left) throw problem('no_aid_activity', undefined, { count: left })
  return { 'Pledgebook-Left-Out': String(left) }
}

async function* write(taking: Taking): AsyncGenerator<string> {
  const { all, left } = await counts(taking)
  const { t } = wordsFor(taking.asked.locale)
  // Two hyphens would end the comment.
  const about = xmlText(t('iatiOut.left_out', { left, all })).replace(/-(?=-)/g, '- ')
  let text = `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${about} -->
<iati-activities version="2.03">
`
  for await (const facts of taking.activities()) {
    text += activityXml(facts, taking)
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  yield `${text}</iati-activities>\n`
}

export const iati: Format = { mediaType: 'application/xml; charset=utf-8', head, write }
