/** Commitments as compact rows: mark, title, sides, standing, due, delivered of promised. */
import type { View } from '#app/_server/view.ts'
import { MarkSquare } from '#app/_ui/mark.tsx'
import { StandingText } from '#app/_ui/standing-text.tsx'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { dueText } from '#messages/due-text'
import { sidesText } from '#messages/sides-text'
import { deliveredText, promisedText } from '#messages/sizes'
import type { Words } from '#messages/words'

type Props = { lines: readonly LedgerLine[]; view: View; caption: string }

/** One target in numbers; several as their count; an outcome is done or not, which the standing says. */
function progressText({ targets }: LedgerLine, words: Words): string {
  const sized = targets.filter((target) => target.form !== 'outcome')
  const [only] = sized
  if (!only) return '–'
  if (sized.length > 1) return words.t('commitments.of_targets', { count: sized.length })
  return words.t('commitments.delivered_of', {
    delivered: deliveredText(only, words),
    promised: promisedText(only, words),
  })
}

export function CommitmentRows({ lines, view, caption }: Props) {
  const { t, text, foreign } = view.words
  const column = (name: 'title' | 'parties' | 'standing' | 'due' | 'progress') =>
    t(`commitments.column.${name}`)
  return (
    <table className="records stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{column('title')}</th>
          <th scope="col">{column('parties')}</th>
          <th scope="col">{column('standing')}</th>
          <th scope="col">{column('due')}</th>
          <th scope="col">{column('progress')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row" className="md:w-1/3">
              <span className="flex gap-2">
                <span className="shrink-0 pt-0.5">
                  <MarkSquare mark={line.mark} />
                </span>
                <a
                  className="link row-link"
                  href={view.href(`/commitments/${line.slug}`)}
                  {...foreign(line.title)}
                >
                  {text(line.title)}
                </a>
              </span>
            </th>
            <td data-label={column('parties')}>{sidesText(line, view)}</td>
            <td data-label={column('standing')}>
              <StandingText line={line} words={view.words} />
            </td>
            <td data-label={column('due')}>{dueText(line.due, view.words)}</td>
            <td data-label={column('progress')}>{progressText(line, view.words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
