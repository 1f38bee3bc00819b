/** What was wrong with an address, in sentences. */
import type { Flaw } from '#domain/problem'
import type { Words } from '#messages/words'

export function FlawList({ flaws, words }: { flaws: readonly Flaw[]; words: Words }) {
  if (flaws.length === 0) return null
  const facts = (flaw: Flaw) => ({ at: flaw.at ?? '', value: '', allowed: '', ...flaw.facts })
  return (
    <div role="alert" className="notice notice-flaw mb-6">
      {flaws.map((flaw) => (
        <p key={`${flaw.code} ${flaw.at}`}>{words.t(`problems.${flaw.code}`, facts(flaw) as never)}</p>
      ))}
    </div>
  )
}
