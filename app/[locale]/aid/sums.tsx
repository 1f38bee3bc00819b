/** Sums of money by measure and currency, and these by party, topic and year. */
import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import { aidMoneyLines } from '#db/queries/aid-lines'
import { aidLinks } from '#db/queries/aid-links'
import type { Filter } from '#domain/filter'
import { sumMoneyBy } from '#domain/money-sums'
import { type GroupedFact, moneyFacts } from './money-facts.ts'
import { SumRows } from './sum-rows.tsx'

const BY = [
  { name: 'measure', column: null, keyOf: () => '' },
  { name: 'party', column: 'group', keyOf: (fact: GroupedFact) => fact.sides },
  { name: 'topic', column: 'topic', keyOf: (fact: GroupedFact) => fact.topic },
  { name: 'year', column: 'year', keyOf: (fact: GroupedFact) => fact.year },
] as const

export async function AidSums({ view, filter }: { view: View; filter: Filter }) {
  const { t } = view.words
  const lines = await aidMoneyLines(view.q, filter, view.day)
  if (lines.length === 0) return null
  const links = await aidLinks(
    view.q,
    lines.map((line) => line.id),
  )
  const facts = moneyFacts(lines, view)
  return (
    <>
      {BY.map(({ name, column, keyOf }) => (
        <Section key={name} id={`by-${name}`} title={t(`aid.sums.${name}`)} note={t('aid.sums.note')}>
          {name === 'measure' && <p className="mb-3 max-w-[68ch] text-sm text-soft">{t('aid.sums.rule')}</p>}
          <SumRows
            groups={sumMoneyBy(facts, links, keyOf)}
            column={column && t(`aid.column.${column}`)}
            caption={t('aid.sums.caption', { by: t(`aid.sums.${name}`) })}
            words={view.words}
          />
        </Section>
      ))}
    </>
  )
}
