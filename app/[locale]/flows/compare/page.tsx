/** Side by side: what is claimed, what was promised and what datasets report for the same two, and why it differs. */
import type { Metadata } from 'next'
import { answered } from '#app/_server/answered.tsx'
import { openView, type Params, type Search, type View } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { FlawList } from '#app/_ui/flaw-list.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { Quotation } from '#app/_ui/quotation.tsx'
import { Section } from '#app/_ui/section.tsx'
import { comparison } from '#db/queries/compare'
import { compared } from '#db/queries/compare-parties'
import { type CompareAsk, readCompare } from './address.ts'
import { CompareFigures } from './figures.tsx'
import { CompareForm, type CompareOptions, compareOptions } from './form.tsx'
import { Reasons } from './reasons.tsx'
import { claimRow, leftOut, promiseRows, reportRows } from './rows.ts'
import { CompareTable } from './table.tsx'

type Props = { params: Params; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await wordsOf(params)).t('flows.compare.title') }
}

/** Without a question the two are shown whom the book has most to say of. */
async function filled(ask: CompareAsk, options: CompareOptions, view: View): Promise<CompareAsk> {
  // A place that is a state of the book is asked for by its name there.
  const own = async (asked: string) => (asked && (await compared(view.q, asked)).slug) || asked
  if (ask.provider || ask.recipient)
    return { ...ask, provider: await own(ask.provider), recipient: await own(ask.recipient) }
  return { ...ask, provider: options.provider[0]?.value ?? '', recipient: options.recipient[0]?.value ?? '' }
}

export default answered(async function ComparePage({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/flows/compare')
  const { t } = view.words
  const options = await compareOptions(view)
  const ask = await filled(readCompare(view.params), options, view)
  return (
    <Frame view={view} active="aid">
      <PageHead
        view={view}
        title={t('flows.compare.title')}
        up={[
          { path: '/aid', label: t('site.nav.aid') },
          { path: '/flows', label: t('flows.title') },
        ]}
      >
        {t('flows.compare.lead')}
      </PageHead>
      <FlawList flaws={ask.flaws} words={view.words} />
      <CompareForm ask={ask} options={options} view={view} />
      {ask.provider && ask.recipient ? (
        <Compared ask={ask} options={options} view={view} />
      ) : (
        <p className="mt-6">{t('flows.compare.ask')}</p>
      )}
    </Frame>
  )
})

async function Compared({ ask, options, view }: { ask: CompareAsk; options: CompareOptions; view: View }) {
  const { t, list } = view.words
  const found = await comparison(view.q, { ...ask, day: view.day, until: view.asOf })
  const claims = found.claims.flatMap((said) => claimRow(said, found, view))
  const promises = found.promises.flatMap((line) => promiseRows(line, ask.measure, view))
  const reports = found.reports.flatMap((report) => reportRows(report, found, view))
  const nameOf = (side: 'provider' | 'recipient') =>
    options[side].find((one) => one.value === ask[side])?.name ??
    (view.words.text(found[side].name) || ask[side])
  const names = { provider: nameOf('provider'), recipient: nameOf('recipient') }
  const part = (id: 'claims' | 'promises' | 'reports', rows: typeof claims) => ({
    id,
    title: t(`flows.compare.${id}`),
    empty: t(`flows.compare.no_${id}`),
    rows,
  })
  return (
    <>
      <CompareTable
        caption={t('flows.compare.table', names)}
        parts={[part('claims', claims), part('promises', promises), part('reports', reports)]}
        view={view}
      />
      {found.others.map(({ name, measures }) => (
        <p key={name} className="mt-2 text-soft text-sm">
          {t('flows.compare.other_measures', {
            dataset: name,
            measures: list(measures.map((one) => t(`codes.measure.${one}`))) || t('flows.sum.no_measure'),
          })}
        </p>
      ))}
      <Section id="why" title={t('flows.compare.why')} note={t('flows.compare.why_note')}>
        <Reasons rows={[...claims, ...promises, ...reports]} left={found.reports.map(leftOut)} view={view} />
      </Section>
      {found.claims.length > 0 && (
        <Section id="quotations" title={t('flows.compare.quotations')}>
          <ul className="grid gap-x-8 gap-y-6 md:grid-cols-2">
            {found.claims.map((said) => (
              <li key={said.id} id={`said-${said.id}`} className="scroll-mt-4 border-rule border-t pt-3">
                <Quotation statement={said} view={view} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <CompareFigures found={found} names={names} view={view} />
    </>
  )
}
