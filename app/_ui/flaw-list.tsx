/** What was wrong with an address, in sentences. */
import type { Flaw } from '#domain/problem'
import { flawText } from '#messages/flaw'
import type { Words } from '#messages/words'

export function FlawList({ flaws, words }: { flaws: readonly Flaw[]; words: Words }) {
  if (flaws.length === 0) return null
  return (
    <div role="alert" className="notice notice-flaw mb-6">
      {flaws.map((flaw) => (
        <p key={`${flaw.code} ${flaw.at}`}>{flawText(words, flaw)}</p>
      ))}
    </div>
  )
}
