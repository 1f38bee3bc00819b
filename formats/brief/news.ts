/** What is told of a promise in one part of a brief: proof and progress, disagreements, moved dates and new records. */
import { changesOf } from '#domain/brief'
import type { EvidenceEvent } from '#domain/brief-subject'
import { dayIn } from '#domain/day'
import { ACTS } from '#domain/statement'
import type { Dress } from '#formats/brief/dress'
import type { BriefLine, BriefMaterial, Said } from '#formats/brief/material'
import { quoted } from '#formats/brief/quoted'
import type { News, Span } from '#formats/brief/shape'
import { dueText } from '#messages/due-text'
import type { Words } from '#messages/words'

/** The latest events of a promise that are told with their words. */
const TOLD = 3

type Told = Parameters<Words['t']>[0]
/** A code that has no word of its own is told by another. */
function worded({ t }: Words, key: string, otherwise: Told): string {
  return t.has(key as Told) ? t(key as never) : t(otherwise as never)
}

/** Statuses and stages, and reports that none of them cites; latest first. */
function eventsOf(id: string, { evidence, words }: BriefMaterial): EvidenceEvent[] {
  const own = evidence.filter((event) => event.id === id)
  const cited = new Set(own.flatMap((event) => event.cited))
  const reports = (words.get(id) ?? []).filter((said) => ACTS[said.act].reports && !cited.has(said.id))
  return [
    ...own,
    ...reports.map((said) => ({
      id,
      on: said.said_on,
      fulfilment: null,
      stage: null,
      label: null,
      cited: [said.id],
    })),
  ].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

function eventSpans(event: EvidenceEvent, said: readonly Said[], { words }: Dress): Span[] {
  const { t, low, day, text, lang, stops } = words
  const act = said.find(({ id }) => id === event.cited[0])?.act ?? 'reports_progress'
  const what = event.fulfilment
    ? t('brief.recorded', { fulfilment: low(t(`codes.fulfilment.${event.fulfilment}`)) })
    : event.stage
      ? t('brief.stage', { stage: worded(words, `codes.stage.${event.stage}`, 'site.not_known') })
      : t(`codes.act.${act}`)
  const label = event.label
    ? [{ text: stops.dash }, { text: text(event.label), lang: lang(event.label) }]
    : []
  return [{ text: `${day(event.on)}${stops.colon}${what}` }, ...label]
}

/** `fresh` tells what is new since the chosen day; otherwise the last that was known before. */
export function evidenceNews(id: string, material: BriefMaterial, dress: Dress, fresh: boolean): News[] {
  const { since } = material.scope
  const said = material.words.get(id) ?? []
  const wanted = eventsOf(id, material).filter((event) => event.on > since === fresh)
  const quotes = new Set<string>()
  return wanted.slice(0, fresh ? TOLD : 1).map((event, at) => ({
    key: `${event.on} ${at}`,
    line: eventSpans(event, said, dress),
    quotes: event.cited
      .filter((one) => !quotes.has(one) && quotes.add(one))
      .flatMap((one) => said.filter(({ id: own }) => own === one))
      .map((one) => quoted(one, dress)),
  }))
}

export function disputeNews(id: string, line: BriefLine, material: BriefMaterial, dress: Dress): News[] {
  const { t, text, lang } = dress.words
  const record: News[] = line.contradiction
    ? [{ key: 'record', line: [{ text: t(`codes.contradiction.${line.contradiction}`) }], quotes: [] }]
    : []
  const pairs = (material.disagreements.get(id) ?? []).map((pair, at) => ({
    key: `pair ${at}`,
    line: [{ text: text(pair.question), lang: lang(pair.question) }],
    quotes: [
      quoted(pair.a, dress, pair.emphasis_a ? [pair.emphasis_a] : undefined),
      quoted(pair.b, dress, pair.emphasis_b ? [pair.emphasis_b] : undefined),
    ],
  }))
  const denied = (material.words.get(id) ?? []).filter(({ act }) => act === 'contradicts')
  const denials = denied.map((said) => ({
    key: said.id,
    line: [{ text: t('brief.denied') }],
    quotes: [quoted(said, dress)],
  }))
  return [...record, ...pairs, ...denials]
}

/** What was done to the record, each sort once, with the last day on which it was. */
function actsText(id: string, material: BriefMaterial, { words }: Dress): string {
  const lastOf = new Map<string, number>()
  for (const { id: own, act, at } of material.acts) if (own === id && !lastOf.has(act)) lastOf.set(act, at)
  return [...lastOf]
    .map(([act, at]) => {
      const [open, close] = words.stops.brackets
      const on = words.dayShort(dayIn(material.timeZone, at))
      return worded(words, `commitment.act.${act}`, 'commitment.act.other') + open + on + close
    })
    .join(words.stops.comma)
}

export function changeNews(id: string, line: BriefLine, material: BriefMaterial, dress: Dress): News[] {
  const { t, day } = dress.words
  const facts = material.facts.get(id)
  const before = material.before.get(id)
  const dates = {
    before: before ? dueText(before.due, dress.words) : t('site.not_known'),
    now: dueText(line.due, dress.words),
  }
  const acts = actsText(id, material, dress)
  const said = line.first_said_on ? day(line.first_said_on) : t('site.not_known')
  return (facts ? changesOf(facts, material.beganBefore) : []).map((change) => ({
    key: change,
    line: [{ text: t(`brief.change.${change}`, { ...dates, acts, day: said }) }],
    quotes: [],
  }))
}
