/** iCalendar (RFC 5545): an all-day event for the due window of each promise that has one. */
import { addDays } from '#domain/day'
import { isCalendar } from '#domain/due-window'
import { commitmentUrl, type Format, type TakenLine, type Taking } from '#formats/out/taking'
import { standingText } from '#messages/standing-text'
import { type Words, wordsFor } from '#messages/words'

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')

/** Lines of at most 75 octets, folded between characters and never inside one (3.1). */
export function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return `${text}\r\n`
}

const basic = (day: string): string => day.replaceAll('-', '')
const instant = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** The identifier is the record's own, so that a later file moves an event and never doubles it. */
function event(line: TakenLine, taking: Taking, words: Words): string[] {
  const { due } = line
  if (!isCalendar(due)) return []
  const { t, stops } = words
  const codes = standingText(line, words)
  const said = due.phrase ? t('commitments.phrase', { phrase: due.phrase }) : null
  const until = t('commitments.by_day', { day: words.day(due.strict_end) })
  const latest =
    due.generous_end > due.strict_end ? t('exports.at_latest', { day: words.day(due.generous_end) }) : null
  const sides = [line.promisers, line.beneficiaries].map((side) =>
    side.map(({ name }) => words.text(name)).join(stops.comma),
  )
  const facts = [sides.filter(Boolean).join(' → '), said, until, latest, codes].filter(Boolean)
  const url = commitmentUrl(taking, line.slug)
  return [
    'BEGIN:VEVENT',
    `UID:due-${line.id}@pledgebook`,
    `DTSTAMP:${instant(line.updated_at)}`,
    `LAST-MODIFIED:${instant(line.updated_at)}`,
    `SEQUENCE:${Math.floor(line.updated_at / 1000)}`,
    `DTSTART;VALUE=DATE:${basic(due.start ?? due.strict_end)}`,
    `DTEND;VALUE=DATE:${basic(addDays(due.generous_end, 1))}`,
    `SUMMARY;LANGUAGE=${taking.asked.locale}:${escaped(words.text(line.title))}`,
    `DESCRIPTION;LANGUAGE=${taking.asked.locale}:${escaped([...facts, url].join('\n'))}`,
    `CATEGORIES:${escaped(t(`codes.kind.${line.kind}`))}`,
    `URL:${url}`,
    `STATUS:${line.life === 'active' ? 'CONFIRMED' : 'CANCELLED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** The grammar allows no calendar without a component, but a filter may leave no window: this one says nothing. */
const NOTHING = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
]

async function* write(taking: Taking): AsyncGenerator<string> {
  const words = wordsFor(taking.asked.locale)
  const name = escaped(words.t('exports.due_in', { book: words.t('site.name') }))
  yield [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pledgebook//Due windows//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `SOURCE;VALUE=URI:${taking.selfUrl}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
  ]
    .map(folded)
    .join('')
  let empty = true
  for await (const line of taking.lines()) {
    const lines = event(line, taking, words)
    if (lines.length === 0) continue
    empty = false
    yield lines.map(folded).join('')
  }
  if (empty) yield NOTHING.map(folded).join('')
  yield 'END:VCALENDAR\r\n'
}

export const ics: Format = { mediaType: 'text/calendar; charset=utf-8', write }
