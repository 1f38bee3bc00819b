/** The head of a brief: its title, what it covers, its days, and where it stands in the book. */
import { briefParams } from '#domain/brief-asked'
import { FACET_NAMES, type Facet } from '#domain/filter'
import type { Dress } from '#formats/brief/dress'
import type { BriefMaterial } from '#formats/brief/material'
import type { Brief, Fact, Span } from '#formats/brief/shape'
import type { Words } from '#messages/words'

type Told = Parameters<Words['t']>[0]

function filterText({ asked, names }: BriefMaterial, { t, text, stops }: Words): string {
  const valueText = (facet: Facet, value: string): string => {
    const name = names.get(value)
    const key = `codes.${facet}.${value}` as Told
    if (name) return text(name)
    return t.has(key) ? t(key as 'codes.kind.dialogue') : value
  }
  const { q, facets } = asked.filter
  const searched = q ? [t('commitments.empty_search', { q })] : []
  const chosen = FACET_NAMES.flatMap((facet) => {
    const values = facets[facet] ?? []
    if (values.length === 0) return []
    return [
      t(`commitments.facet.${facet}`) +
        stops.colon +
        values.map((one) => valueText(facet, one)).join(stops.comma),
    ]
  })
  return [...searched, ...chosen].join(stops.semicolon)
}

function titleOf({ scope }: BriefMaterial, { t, text, lang, list }: Words): Span {
  const { meeting, parties, kind } = scope
  if (meeting)
    return { text: t('brief.heading.meeting', { name: text(meeting.title) }), lang: lang(meeting.title) }
  const name = list(parties.map(({ short }) => text(short)))
  return {
    text:
      kind === 'pair'
        ? t('brief.heading.pair', { name })
        : t(`brief.heading.${kind === 'filter' ? 'filter' : 'book'}`),
  }
}

function leadOf({ scope }: BriefMaterial, { t, text, list }: Words): string {
  const parties = list(scope.parties.map(({ short }) => text(short)))
  if (scope.meeting) return t(scope.meeting.ahead ? 'brief.covers.ahead' : 'brief.covers.held', { parties })
  if (scope.kind === 'pair') return t('brief.covers.pair', { parties })
  return t(scope.kind === 'filter' ? 'brief.covers.filter' : 'brief.covers.book')
}

function sinceText({ asked, scope }: BriefMaterial, { t, text, day }: Words): string {
  const since = day(scope.since)
  if (asked.since !== null) return since
  const { sinceMeeting, meeting } = scope
  if (!sinceMeeting) return t('brief.since.days', { day: since })
  if (sinceMeeting.slug === meeting?.slug) return t('brief.since.itself', { day: since })
  return t('brief.since.meeting', { day: since, meeting: text(sinceMeeting.title) })
}

/** The address that gives the same brief again: with its days said, whatever they were taken from. */
function addressOf({ asked, scope }: BriefMaterial, dress: Dress): string {
  const params = briefParams(asked)
  params.set('since', scope.since)
  return dress.address('/brief', params)
}

function factsOf(material: BriefMaterial, dress: Dress): Fact[] {
  const { asked, scope } = material
  const { words } = dress
  const { t, text, lang, day, list, stops } = words
  const facts: Fact[] = []
  const add = (label: string, ...spans: Span[]): void => void facts.push({ label, lines: [spans] })
  const { meeting, parties } = scope
  if (meeting) {
    const held = meeting.until
      ? t('sources.meetings.days', { from: day(meeting.day), until: day(meeting.until) })
      : day(meeting.day)
    add(
      t('brief.fact.meeting'),
      {
        text: text(meeting.title),
        lang: lang(meeting.title),
        href: dress.address(`/meetings/${meeting.slug}`),
      },
      { text: stops.comma + [held, text(meeting.place)].join(stops.comma) },
    )
  }
  if (parties.length > 0)
    add(t('brief.fact.parties'), { text: list(parties.map(({ short }) => text(short))) })
  const filter = filterText(material, words)
  if (filter) add(t('brief.fact.filter'), { text: filter })
  add(t('brief.fact.as_of'), { text: day(asked.day) })
  add(t('brief.fact.since'), { text: sinceText(material, words) })
  add(t('brief.fact.language'), { text: t(`site.languages.${words.locale}`) })
  const address = addressOf(material, dress)
  add(t('brief.fact.address'), { text: address, href: address })
  return facts
}

/** `brief-japan-ukraine-2026-11-22`, with nothing in it that a file's name cannot hold. */
function fileOf({ asked, scope }: BriefMaterial): string {
  const what = scope.meeting?.slug ?? (asked.pair ? asked.pair.join('-') : scope.kind)
  return `brief-${what}-${asked.day}`
}

export function headOf(
  material: BriefMaterial,
  dress: Dress,
): Pick<Brief, 'file' | 'title' | 'lead' | 'facts'> {
  return {
    file: fileOf(material),
    title: titleOf(material, dress.words),
    lead: leadOf(material, dress.words),
    facts: factsOf(material, dress),
  }
}
