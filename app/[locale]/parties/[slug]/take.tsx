/** What a party promised, what was promised to it and what it said, as files. */
import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import { FileLinks } from '#app/_ui/take-away.tsx'

const FILES = [
  ['promised', 'commitments', 'promiser'],
  ['received', 'commitments', 'beneficiary'],
  ['said', 'statements', 'party'],
] as const

export function PartyTake({ slug, view }: { slug: string; view: View }) {
  const { t } = view.words
  return (
    <Section id="take" title={t('exports.title')} className="no-print">
      <div className="grid gap-x-8 gap-y-3 md:grid-cols-3">
        {FILES.map(([name, what, filter]) => (
          <div key={name}>
            <h3 className="font-medium text-sm">{t(`sources.parties.${name}`)}</h3>
            <FileLinks whats={[what]} params={{ [filter]: slug }} view={view} />
          </div>
        ))}
      </div>
    </Section>
  )
}
