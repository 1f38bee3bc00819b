/** Claims of totals, side by side: each with its words, speaker, day, measure and currency, and in no sum. */
import { byPageMark } from '#app/_server/page-mark.ts'
import type { View } from '#app/_server/view.ts'
import { FieldList } from '#app/_ui/field-list.tsx'
import { FlawList } from '#app/_ui/flaw-list.tsx'
import { PageLinks } from '#app/_ui/page-links.tsx'
import { PartyLinks } from '#app/_ui/parties.tsx'
import { Quotation } from '#app/_ui/quotation.tsx'
import { Section } from '#app/_ui/section.tsx'
import { aidClaims } from '#db/queries/aid-claims'
import type { StatementLine } from '#db/queries/statement-lines'
import { boundsText } from '#messages/bounds-text'
import { MARKS } from './address.ts'

const SHOWN = 24

function Claim({ statement, view }: { statement: StatementLine; view: View }) {
  const { t, text, foreign, day, stops } = view.words
  const { claim, account, speaker, commitment } = statement
  return (
    <li className="border-rule border-t pt-3">
      <p className="font-semibold font-serif text-xl">
        {claim ? boundsText(claim, view.words) : t('aid.claims.about_goods')}
      </p>
      <p className="mb-2">
        <span className="tag">{t('aid.claims.in_no_sum')}</span>
      </p>
      <Quotation statement={statement} view={view} />
      <div className="mt-3">
        <FieldList
          fields={[
            account || speaker
              ? [
                  t('aid.claims.by'),
                  <span key="by">
                    {account && <PartyLinks parties={[account]} view={view} />}
                    {account && speaker && stops.dot}
                    {speaker && [text(speaker.name), text(speaker.office)].filter(Boolean).join(stops.comma)}
                  </span>,
                ]
              : null,
            [t('aid.claims.on'), day(statement.said_on)],
            claim ? [t('aid.claims.measure'), t(`codes.measure.${claim.measure}`)] : null,
            claim ? [t('aid.claims.currency'), claim.currency] : null,
            commitment
              ? [
                  t('aid.claims.about'),
                  <a
                    key="about"
                    className="link row-link"
                    href={view.href(`/commitments/${commitment.slug}`)}
                    {...foreign(commitment.title)}
                  >
                    {text(commitment.title)}
                  </a>,
                ]
              : null,
          ]}
        />
      </div>
      {statement.note && (
        <p className="mt-2 text-soft text-sm" {...foreign(statement.note)}>
          {text(statement.note)}
        </p>
      )}
    </li>
  )
}

export async function AidClaims({ view }: { view: View }) {
  const { t } = view.words
  const { page, flaws } = await byPageMark(view.params.get(MARKS.claims), (cursor) =>
    aidClaims(view.q, view.day, { limit: SHOWN, cursor }),
  )
  return (
    <Section id="claims" title={t('aid.claims.title')} note={t('aid.claims.note')}>
      <FlawList flaws={flaws} words={view.words} />
      <p className="mb-4 max-w-[68ch] text-sm text-soft">
        {page.lines.length > 0 ? t('aid.claims.lead') : t('aid.claims.empty')}
      </p>
      <ul className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        {page.lines.map((statement) => (
          <Claim key={statement.id} statement={statement} view={view} />
        ))}
      </ul>
      <PageLinks view={view} next={page.next} name={MARKS.claims} />
    </Section>
  )
}
