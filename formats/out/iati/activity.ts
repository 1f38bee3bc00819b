/** One promise as one activity of IATI 2.03, its parts in the order of the schema. */
import { AID_KINDS, iatiOf } from '#domain/kind'
import { RELATED } from '#formats/out/iati/codes'
import { descriptions } from '#formats/out/iati/descriptions'
import { documents } from '#formats/out/iati/documents'
import type { ActivityFacts } from '#formats/out/iati/facts'
import { defaultCurrency, plannedPayments, transactions } from '#formats/out/iati/money'
import { identifier, participants, reportingOrganisation } from '#formats/out/iati/organisations'
import { isHumanitarian, recipients, sectors } from '#formats/out/iati/places'
import { results } from '#formats/out/iati/results'
import { narratives, tag } from '#formats/out/iati/tags'
import { dates, statusOf } from '#formats/out/iati/times'
import type { Taking } from '#formats/out/taking'
import { xmlText } from '#formats/out/xml'

/** OtherIdentifierType: the reporting organisation's own. */
const INTERNAL = 'A1'

function aidType({ line: { kind } }: ActivityFacts): string {
  const iati = iatiOf(kind)
  return iati.activity && iati.aidType ? tag('default-aid-type', { code: iati.aidType }) : ''
}

/** Links to promises that are aid too, as far as IATI knows their sort. */
const relatedActivities = ({ links }: ActivityFacts, taking: Taking): string =>
  links
    .flatMap(({ type, back, slug, kind }) => {
      const sort = RELATED[type]
      if (!sort || !AID_KINDS.includes(kind)) return []
      return tag('related-activity', { ref: identifier(taking, slug), type: back ? sort.back : sort.there })
    })
    .join('')

export function activityXml(facts: ActivityFacts, taking: Taking): string {
  const { line } = facts
  const { locale } = taking.asked
  return tag(
    'iati-activity',
    {
      'xml:lang': locale,
      'default-currency': defaultCurrency(facts),
      humanitarian: isHumanitarian(facts) ? '1' : '0',
      'last-updated-datetime': new Date(line.updated_at).toISOString(),
    },
    [
      tag('iati-identifier', {}, xmlText(identifier(taking, line.slug))),
      reportingOrganisation(taking),
      tag('title', {}, narratives(line.title, locale) || narratives({ en: line.slug }, locale)),
      descriptions(facts, taking),
      participants(facts, locale),
      tag('other-identifier', { ref: line.slug, type: INTERNAL }),
      tag('activity-status', { code: statusOf(facts) }),
      dates(facts, locale),
      recipients(facts, locale),
      sectors(facts, taking),
      aidType(facts),
      plannedPayments(facts, taking),
      transactions(facts, taking),
      documents(facts, taking),
      relatedActivities(facts, taking),
      results(facts, taking),
    ].join(''),
  )
}
