/** Promised amounts of money, one row each, with their measure. */
import { AidFigure } from '#app/_charts/aid/index.tsx'
import { promisedAmounts } from '#app/_charts/aid/series.ts'
import { bookSource } from '#app/_charts/source.ts'
import { byPageMark, PAGE } from '#app/_server/page-mark.ts'
import type { View } from '#app/_server/view.ts'
import { FlawList } from '#app/_ui/flaw-list.tsx'
import { PageLinks } from '#app/_ui/page-links.tsx'
import { Section } from '#app/_ui/section.tsx'
import { aidPage } from '#db/queries/aid-lines'
import { aidSources } from '#db/queries/aid-sources'
import type { Filter } from '#domain/filter'
import { MARKS } from './address.ts'
import { TargetRows } from './target-rows.tsx'

type Props = { view: View; filter: Filter }

export async function AidMoney({ view, filter }: Props) {
  const { t } = view.words
  const { page, flaws } = await byPageMark(view.params.get(MARKS.money), (cursor) =>
    aidPage(view.q, 'money', { filter, day: view.day, limit: PAGE, cursor }),
  )
  const rows = page.lines.flatMap((line) =>
    line.targets.filter((target) => target.form === 'money').map((target) => ({ line, target })),
  )
  const sources = await aidSources(
    view.q,
    rows.map(({ line, target }) => ({ id: target.id, commitment: line.id })),
    view.day,
  )
  return (
    <Section id="money" title={t('aid.money.title')} note={t('aid.money.note')}>
      <FlawList flaws={flaws} words={view.words} />
      {rows.length === 0 ? (
        <p>{t('aid.money.empty')}</p>
      ) : (
        <>
          <AidFigure
            view={view}
            id="aid-figure"
            amounts={promisedAmounts(page.lines)}
            source={bookSource(view, page.lines)}
          />
          <TargetRows
            rows={rows}
            sources={sources}
            measured="measure"
            view={view}
            caption={t('aid.money.caption')}
          />
        </>
      )}
      <PageLinks view={view} next={page.next} name={MARKS.money} />
    </Section>
  )
}
