/** The facts of one promise in a brief: when due, what was promised and delivered, where it stands, by whose account. */
import { voiceOf } from '#domain/brief-voice'
import { isCalendar } from '#domain/due-window'
import type { Dress } from '#formats/brief/dress'
import type { BriefLine, BriefTarget, Said } from '#formats/brief/material'
import type { Fact, Span } from '#formats/brief/shape'
import { lookedText } from '#messages/looked-text'
import { announcedText, deliveredText, promisedText } from '#messages/sizes'
import { standingText } from '#messages/standing-text'
import { windowText } from '#messages/window-text'
import type { Words } from '#messages/words'

/** As said, in the language of the words; as read, by which rule; how often moved. */
function due(line: BriefLine, source: string | undefined, { words }: Dress): Fact {
  const { t, stops } = words
  const { phrase } = line.due
  const spans: Span[] = []
  if (phrase)
    spans.push(
      { text: t('commitments.phrase', { phrase }), lang: source },
      { text: isCalendar(line.due) ? ' → ' : stops.semicolon },
    )
  const moved = line.moved > 0 ? stops.semicolon + t('commitment.said_moved', { count: line.moved }) : ''
  spans.push({ text: windowText(line.due, words) + moved })
  return { label: t('brief.label.due'), lines: [spans] }
}

/** An outcome is shown or not; a quantity is promised, announced and delivered, each with its own unknown. */
function sizes(one: BriefTarget, words: Words): string {
  const { t, chain } = words
  const { announced, delivered } = one
  if (one.form === 'outcome')
    return t(
      `brief.outcome.${delivered.batches > 0 ? 'shown' : announced.batches > 0 ? 'announced' : 'not_shown'}`,
    )
  return chain([
    t('brief.promised', { size: promisedText(one, words) }),
    announced.batches > 0 ? t('brief.announced', { size: announcedText(one, words) }) : null,
    t('brief.delivered', { size: deliveredText(one, words) }),
  ])
}

/** Whose account it is stands here only where a target has another one than the promise. */
function target(one: BriefTarget, line: BriefLine, source: string | undefined, { words }: Dress): Span[] {
  const { t, text, lang, low, stops } = words
  const [open, close] = stops.brackets
  const alone = one.attested_by && one.attested_by !== line.attested_by
  const about = [
    one.measure && low(t(`codes.measure.${one.measure}`)),
    one.role !== 'not_said' && t(`codes.role.${one.role}`),
    alone && t('overview.attested_alone', { who: low(t(`codes.attested_by.${one.attested_by ?? 'none'}`)) }),
  ].filter(Boolean)
  const said = one.phrase ? t('commitment.as_said', { phrase: '' }) : ''
  const opened =
    about.length > 0 || said
      ? open + [...about, said].filter((part) => part !== '').join(stops.semicolon)
      : ''
  return [
    { text: text(one.item), lang: lang(one.item) },
    { text: (one.form === 'outcome' ? stops.dash : stops.colon) + sizes(one, words) + opened },
    ...(one.phrase ? [{ text: t('commitments.phrase', { phrase: one.phrase }), lang: source }] : []),
    ...(opened ? [{ text: close }] : []),
  ]
}

/** Standing never without when somebody looked; what is recorded; whose word that is. */
function status(line: BriefLine, { words }: Dress): Fact {
  const { t, low, chain, day, stops } = words
  const on = line.fulfilled_on ? ` ${t('commitment.fulfilled_on', { day: day(line.fulfilled_on) })}` : ''
  const recorded = t('brief.recorded', { fulfilment: low(t(`codes.fulfilment.${line.fulfilment}`)) + on })
  // "Not yet looked" is said once.
  const evidence =
    line.evidence === 'not_looked'
      ? null
      : t('brief.evidence', { evidence: low(t(`codes.evidence.${line.evidence}`)) })
  const stands = chain([standingText(line, words), lookedText(line, words)])
  const rest = [recorded, evidence].filter(Boolean).map((part) => stops.semicolon + part)
  return {
    label: t('brief.label.status'),
    lines: [[{ text: stands, tone: line.mark }, { text: rest.join('') }]],
  }
}

export function factsOf(line: BriefLine, said: readonly Said[], dress: Dress): Fact[] {
  const { t, locale } = dress.words
  const language = voiceOf(said, line)?.document.language
  const source = language === locale ? undefined : language
  const promised = (label: string, targets: readonly BriefTarget[]): Fact[] =>
    targets.length === 0 ? [] : [{ label, lines: targets.map((one) => target(one, line, source, dress)) }]
  const outcomes = line.targets.filter(({ form }) => form === 'outcome')
  const sized = line.targets.filter(({ form }) => form !== 'outcome')
  return [
    due(line, source, dress),
    ...promised(t('brief.label.promised'), sized),
    ...promised(t('brief.label.outcome'), outcomes),
    status(line, dress),
    {
      label: t('brief.label.attested'),
      lines: [[{ text: t(`codes.attested_by.${line.attested_by ?? 'none'}`) }]],
    },
  ]
}
