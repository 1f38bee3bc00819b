/** The texts that were brought in, latest first, and how far each is. */
import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import { dayIn } from '#domain/day'
import { isLocale } from '#domain/locale'
import type { CaptureLine } from './progress.ts'

/** Solid as far as it is decided; the words beside it say the same. */
function Bar({ decided, total }: { decided: number; total: number }) {
  const share = total === 0 ? 100 : (decided / total) * 100
  return (
    <span aria-hidden="true" className={`bar mt-1 max-w-40 ${decided === total ? 'bar-kept' : ''}`}>
      {decided > 0 && <span className="bar-fulfilled" style={{ left: 0, width: `${share}%` }} />}
    </span>
  )
}

function Progress({ view, line }: { view: View; line: CaptureLine }) {
  const { t } = view.words
  const { total, decisions, long } = line
  if (total === null) return t(long ? 'intake.long' : 'intake.uncounted', { decided: decisions })
  if (total === 0) return t(isLocale(line.language) ? 'intake.no_candidates' : 'intake.other_language')
  return (
    <>
      {decisions === 0
        ? t('intake.candidates', { total })
        : t('intake.progress', { decided: decisions, total })}
      <Bar decided={decisions} total={total} />
    </>
  )
}

function Row({ view, line }: { view: View; line: CaptureLine }) {
  const { t, dayShort, text, foreign } = view.words
  return (
    <tr>
      <th scope="row">
        <a className="link" href={view.href(`/desk/capture/${line.slug}`)} lang={line.language}>
          {line.title}
        </a>
        <span className="flex flex-wrap gap-x-3 text-soft">
          <span {...foreign(line.publisher.short)}>{text(line.publisher.short)}</span>
          <span>{dayShort(line.day)}</span>
        </span>
      </th>
      <td data-label={t('intake.column.progress')}>
        <span>
          <Progress view={view} line={line} />
        </span>
      </td>
      <td data-label={t('intake.column.brought')}>{dayShort(dayIn(view.timeZone, line.attached_at))}</td>
    </tr>
  )
}

export function CapturedList({ view, lines }: { view: View; lines: readonly CaptureLine[] }) {
  const { t } = view.words
  return (
    <Section
      id="texts"
      title={t('intake.list')}
      note={lines.length > 0 && t('intake.shown', { total: lines.length })}
    >
      {lines.length === 0 ? (
        <p className="text-soft">{t('intake.none')}</p>
      ) : (
        <table className="records stack">
          <thead>
            <tr>
              <th scope="col">{t('intake.column.text')}</th>
              <th scope="col" className="w-56">
                {t('intake.column.progress')}
              </th>
              <th scope="col" className="w-36">
                {t('intake.column.brought')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.slug} view={view} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
