/** A candidate as one line of JSON: for the command line, and for whoever reads what it prints. */
import type { Found, NamedParty } from '#domain/finder/found'
import { reasonText } from '#messages/reason'
import type { Words } from '#messages/words'

const names = (parties: readonly NamedParty[]): string | null =>
  parties.length === 0 ? null : parties.map(({ name }) => name).join('; ')

/** Offsets are UTF-16 units into the decoded file, end exclusive; money is a decimal string in major units. */
export function candidateJson(found: Found, words: Words) {
  const { start, end, text, label, score, modality, kind, topic, due, quantities, money } = found
  return {
    start,
    end,
    text,
    label,
    score: Math.round(score * 1000) / 1000,
    modality,
    promiser: names(found.promisers),
    beneficiary: names(found.beneficiaries),
    channel: names(found.channels),
    account: found.account?.name ?? null,
    speaker: found.speaker,
    kind,
    topic,
    testability: found.testability,
    due: {
      type: due.type,
      phrase: due.phrase,
      start: due.start,
      strict_end: due.strict_end,
      generous_end: due.generous_end,
    },
    quantities,
    money,
    title: found.title,
    quote: text.slice(found.quote.start - start, found.quote.end - start),
    why: found.why.map((reason) => reasonText(reason, words)),
  }
}
