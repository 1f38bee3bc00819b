/** What is told in words: the promise, how it would be settled, for whom it is, and all that IATI has no place for. */
import type { Localized } from '#domain/locale'
import type { Label } from '#formats/out/columns'
import { SECTORS } from '#formats/out/iati/codes'
import type { ActivityFacts, Said } from '#formats/out/iati/facts'
import { recipientsOf } from '#formats/out/iati/places'
import { sizeText, sumText } from '#formats/out/iati/sizes'
import { inEvery, narrative, narratives, told } from '#formats/out/iati/tags'
import { placedAs } from '#formats/out/iati/target-places'
import { commitmentUrl, type Taking } from '#formats/out/taking'
import { standingText } from '#messages/standing-text'
import type { Words } from '#messages/words'

/** DescriptionType. */
const [GENERAL, OBJECTIVES, TARGET_GROUPS, OTHER] = ['1', '2', '3', '4'] as const

const labelled = (label: Label, value: string | null, { t, stops }: Words): string | null =>
  value ? `${t(`exports.column.${label}`)}${stops.colon}${value}` : null
const names = (list: readonly { name: Localized }[], words: Words): string | null =>
  list.length > 0 ? words.list(list.map(({ name }) => words.text(name))) : null

const general = ({ line, promisers, beneficiaries, channels }: ActivityFacts, taking: Taking) =>
  inEvery((words) =>
    words.chain([
      words.text(line.title),
      labelled('kind', words.t(`codes.kind.${line.kind}`), words),
      labelled('topic', words.t(`codes.topic.${line.topic}`), words),
      labelled('promisers', names(promisers, words), words),
      labelled('beneficiaries', names(beneficiaries, words), words),
      labelled('channels', names(channels, words), words),
      labelled('first_said_on', line.first_said_on && words.day(line.first_said_on), words),
      words.t('iatiOut.recorded', { book: words.t('site.name') }) +
        words.stops.colon +
        commitmentUrl(taking, line.slug),
    ]),
  )

/** Where the promise stands, as of which day, and how that is known. */
const standing = ({ line }: ActivityFacts, { asked: { day } }: Taking) =>
  inEvery((words) => {
    const { t } = words
    return words.chain([
      t('site.as_of', { day: words.day(day) }),
      labelled('standing', standingText(line, words), words),
      labelled('fulfilment', t(`codes.fulfilment.${line.fulfilment}`), words),
      labelled('fulfilled_on', line.fulfilled_on && words.day(line.fulfilled_on), words),
      labelled('evidence', t(`codes.evidence.${line.evidence}`), words),
      labelled('attested_by', line.attested_by && t(`codes.attested_by.${line.attested_by}`), words),
      labelled('testability', t(`codes.testability.${line.testability}`), words),
      labelled('life', t(`codes.life.${line.life}`), words),
      labelled('due_type', t(`codes.due.${line.due.type}`), words),
      labelled('due_phrase', line.due.phrase, words),
      labelled('due_start', line.due.start && words.day(line.due.start), words),
      labelled('due_strict_end', line.due.strict_end && words.day(line.due.strict_end), words),
      labelled('due_generous_end', line.due.generous_end && words.day(line.due.generous_end), words),
      labelled('moved', line.moved > 0 ? words.number(line.moved) : null, words),
      labelled('last_looked_on', line.last_looked_on && words.day(line.last_looked_on), words),
      t('exports.reading_text'),
    ])
  })

/** Money that is neither a payment nor a result: of unknown amount, of a currency out of use, or a claimed total. */
const otherMoney = (facts: ActivityFacts): Localized[] =>
  placedAs(facts, 'words').map((target) =>
    inEvery((words) =>
      words.chain([
        words.text(target.item),
        labelled('measure', target.measure && words.t(`codes.measure.${target.measure}`), words),
        labelled('promised', sizeText(target, words), words),
        target.phrase ? words.t('commitment.as_said', { phrase: target.phrase }) : null,
        labelled('delivered', sumText(target.delivered, target.currency, words), words),
      ]),
    ),
  )

/** Batches one by one, with each stage that was reported. */
const deliveries = ({ batches, line }: ActivityFacts): Localized[] =>
  batches.map((batch) =>
    inEvery((words) => {
      const target = line.targets.find(({ id }) => id === batch.target)
      return words.chain([
        words.t('commitment.batch') +
          words.stops.colon +
          (words.text(batch.label) || words.text(target?.item)),
        sizeText(batch, words),
        batch.phrase ? words.t('commitment.as_said', { phrase: batch.phrase }) : null,
        ...batch.stages.map(({ stage, on }) =>
          words.t('commitment.stage_on', {
            stage: words.t(`codes.stage.${stage as 'announced'}`),
            day: words.day(on),
          }),
        ),
        labelled('channels', names(batch.channels, words), words),
      ])
    }),
  )

const statuses = ({ statuses: list }: ActivityFacts): Localized[] =>
  list.map(({ fulfilment, on, note }) =>
    inEvery((words) =>
      words.chain([
        `${words.day(on)}${words.stops.colon}${words.t(`codes.fulfilment.${fulfilment}`)}`,
        words.text(note) || null,
      ]),
    ),
  )

const claim = ({ claim: said, said_on, account }: Said): Localized[] =>
  said
    ? [
        inEvery((words) =>
          words.chain([
            words.t(`codes.measure.${said.measure}`) + words.stops.colon + sizeText(said, words),
            account && words.text(account.name),
            words.day(said_on),
          ]),
        ),
      ]
    : []

/** The exact words, in their own language, with who published them where and when. */
function quotation({ quote, document, said_on }: Said): string {
  const source = [
    document.publisher.name.en ?? Object.values(document.publisher.name)[0],
    document.title,
    said_on,
    document.url,
  ]
  return narrative(`“${quote.exact}” (${source.filter(Boolean).join(', ')})`, document.language)
}

const related = ({ links }: ActivityFacts): Localized[] =>
  links.map(({ type, back, title }) =>
    inEvery((words) => {
      const label = back ? words.t(`codes.link_back.${type}`) : words.t(`codes.link.${type}`)
      return `${words.t('commitment.related')}${words.stops.colon}${label}${words.stops.colon}${words.text(title)}`
    }),
  )

/** What the codes of IATI were stretched for. */
function notes(facts: ActivityFacts): Localized[] {
  const shared = recipientsOf(facts).parts > 1 ? [inEvery(({ t }) => t('iatiOut.equal_shares'))] : []
  const noSector =
    SECTORS[facts.line.topic].dac === '99810' ? [inEvery(({ t }) => t('iatiOut.no_sector'))] : []
  return [...shared, ...noSector]
}

export function descriptions(facts: ActivityFacts, taking: Taking): string {
  const { locale } = taking.asked
  const described = (type: string, inside: string) => told('description', inside, { type })
  const words = (type: string, text: Localized | null) => described(type, narratives(text, locale))
  const groups = inEvery((one) => names(facts.beneficiaries, one) ?? '')
  const others = [
    standing(facts, taking),
    ...(facts.note ? [facts.note] : []),
    ...otherMoney(facts),
    ...deliveries(facts),
    ...statuses(facts),
    ...facts.statements.flatMap(claim),
    ...related(facts),
    ...notes(facts),
  ]
  return [
    words(GENERAL, general(facts, taking)),
    words(OBJECTIVES, facts.settling),
    words(TARGET_GROUPS, groups),
    ...others.map((text) => words(OTHER, text)),
    ...facts.statements.map((said) => described(OTHER, quotation(said))),
  ].join('')
}
