/** One promise in one part of a brief: in full where it first stands, by its number where it was told before. */
import type { SectionName } from '#domain/brief'
import { voiceOf } from '#domain/brief-voice'
import type { Dress } from '#formats/brief/dress'
import { factsOf } from '#formats/brief/facts'
import type { BriefLine, BriefMaterial } from '#formats/brief/material'
import { changeNews, disputeNews, evidenceNews } from '#formats/brief/news'
import { quoted } from '#formats/brief/quoted'
import type { Entry, News } from '#formats/brief/shape'
import { sidesText } from '#messages/sides-text'

type Tell = (id: string, line: BriefLine, material: BriefMaterial, dress: Dress) => News[]

/** Each part tells what makes a promise belong to it; past and open say that by themselves. */
const NEWS: Record<SectionName, Tell> = {
  past: () => [],
  open: () => [],
  evidenced: (id, _, material, dress) => evidenceNews(id, material, dress, true),
  contradicted: disputeNews,
  changed: changeNews,
}

const anchorOf = (number: number): string => `promise-${number}`

/** A quotation that stands under what happened is not given twice. */
export function entryOf(
  id: string,
  line: BriefLine,
  section: SectionName,
  { number, again }: { number: number; again: boolean },
  material: BriefMaterial,
  dress: Dress,
): Entry {
  const { text, lang } = dress.words
  const said = material.words.get(id) ?? []
  const own = NEWS[section](id, line, material, dress)
  // Told in full, a promise also says the last that was known before: its status stands on that.
  const known = again || section === 'evidenced' ? [] : evidenceNews(id, material, dress, false)
  const news = [...own, ...known]
  const told = new Set(news.flatMap(({ quotes }) => quotes.map((one) => one.id)))
  const voice = again ? null : voiceOf(said, line)
  const anchor = anchorOf(number)
  const permalink = dress.address(`/commitments/${line.slug}`)
  return {
    number,
    anchor,
    again,
    title: { text: text(line.title), lang: lang(line.title), href: again ? `#${anchor}` : permalink },
    mark: line.mark,
    sides: dress.words.chain([sidesText(line, dress), again ? dress.words.t('brief.again') : null]),
    facts: again ? [] : factsOf(line, said, dress),
    quote: voice && !told.has(voice.id) ? quoted(voice, dress) : null,
    news,
    link: again ? null : { text: permalink, href: permalink },
  }
}
