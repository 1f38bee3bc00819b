/** Atom (RFC 4287): who changed what in the book, newest first. */
import { filterParams } from '#domain/filter'
import { type Change, commitmentUrl, type Format, type Taking } from '#formats/out/taking'
import { xmlText } from '#formats/out/xml'
import { type Words, wordsFor } from '#messages/words'

const instant = (at: number): string => new Date(at).toISOString()

type Told = Parameters<Words['t']>[0]
/** An act that has no words of its own is told as a change. */
function actText(act: string, { t }: Words): string {
  const key = `desk.acts.${act}` as Told
  return t.has(key) ? t(key as 'desk.acts.other') : t('desk.acts.other')
}

/** Tag URIs (RFC 4151): they stay the same wherever the book is served from under this name. */
const tag = ({ bookUrl }: Taking, name: string): string => `tag:${new URL(bookUrl).hostname},2026:${name}`

function entry(change: Change, taking: Taking, words: Words): string {
  const more = change.aboutTotal - change.about.length
  const named = change.about.map(({ title }) => words.text(title))
  if (more > 0) named.push(words.t('desk.acts_more', { count: more }))
  const titles = named.join(words.stops.semicolon)
  const told = actText(change.act, words)
  const title = titles ? `${told}${words.stops.colon}${titles}` : told
  const links = change.about.map(
    ({ slug }, at) =>
      `<link rel="${at === 0 ? 'alternate' : 'related'}" type="text/html" href="${xmlText(commitmentUrl(taking, slug))}"/>`,
  )
  return `<entry>
<id>${xmlText(tag(taking, `act/${change.seq}`))}</id>
<title>${xmlText(title)}</title>
<updated>${instant(change.at)}</updated>
<author><name>${xmlText(change.actor_name) || xmlText(words.t('site.name'))}</name></author>
${links.join('\n')}
<content type="text">${xmlText(title)}</content>
</entry>
`
}

async function* write(taking: Taking): AsyncGenerator<string> {
  const { asked, bookUrl, selfUrl } = taking
  const words = wordsFor(asked.locale)
  const changes = await taking.changes()
  const filter = filterParams(asked.filter)
  filter.sort()
  const page = `${bookUrl}/${asked.locale}/commitments${filter.size > 0 ? `?${filter}` : ''}`
  const updated = changes[0] ? instant(changes[0].at) : `${asked.day}T00:00:00Z`
  yield `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${asked.locale}">
<id>${xmlText(tag(taking, `changes/${asked.locale}?${filter}`))}</id>
<title>${xmlText(words.t('exports.changes_of', { book: words.t('site.name') }))}</title>
<updated>${updated}</updated>
<author><name>${xmlText(words.t('site.name'))}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(selfUrl)}"/>
<link rel="alternate" type="text/html" href="${xmlText(page)}"/>
`
  for (const change of changes) yield entry(change, taking, words)
  yield '</feed>\n'
}

export const atom: Format = { mediaType: 'application/atom+xml; charset=utf-8', inline: true, write }
