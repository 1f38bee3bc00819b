/** Promised goods, one row for each thing; never summed. */
import { TargetsFigure } from '#app/_charts/targets/index.tsx'
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

export async function AidGoods({ view, filter }: Props) {
  const { t } = view.words
  const { page, flaws } = await byPageMark(view.params.get(MARKS.goods), (cursor) =>
    aidPage(view.q, 'quantity', { filter, day: view.day, limit: PAGE, cursor }),
  )
  const rows = page.lines.flatMap((line) =>
    line.targets.filter((target) => target.form === 'quantity').map((target) => ({ line, target })),
  )
  const sources = await aidSources(
    view.q,
    rows.map(({ line, target }) => ({ id: target.id, commitment: line.id })),
    view.day,
  )
  return (
    <Section id="goods" title={t('aid.goods.title')} note={t('aid.goods.note')}>
      <FlawList flaws={flaws} words={view.words} />
      {rows.length === 0 ? (
        <p>{t('aid.goods.empty')}</p>
      ) : (
        <>
          <TargetsFigure view={view} id="goods-figure" lines={page.lines} />
          <TargetRows
            rows={rows}
            sources={sources}
            measured="unit"
            view={view}
            caption={t('aid.goods.caption')}
          />
          <p className="mt-2 text-soft text-xs">{t('aid.goods.overlap')}</p>
        </>
      )}
      <PageLinks view={view} next={page.next} name={MARKS.goods} />
    </Section>
  )
}
