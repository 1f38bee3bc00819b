/** One list of what to do next: promises with what to know and the two ways to write. */
import type { View } from '#app/_server/view.ts'
import { actorOf, type Viewer } from '#app/_server/viewer.ts'
import { MarkSquare } from '#app/_ui/mark.tsx'
import { Section } from '#app/_ui/section.tsx'
import { WORK, type WorkList, type WorkName } from '#db/queries/desk-work'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { daysBetween } from '#domain/day'
import { filterParams } from '#domain/filter'
import { type ActName, may } from '#domain/permission'
import { dueText } from '#messages/due-text'

type Props = { view: View; viewer: Viewer; name: WorkName; list: WorkList }

const WAYS = [
  ['status', 'do_status', 'change_status'],
  ['look', 'do_look', 'log_look'],
] as const satisfies (readonly [string, string, ActName])[]

function Row({ view, viewer, line }: { view: View; viewer: Viewer; line: LedgerLine }) {
  const { words } = view
  const { t, text, foreign, dayShort } = words
  const title = text(line.title)
  return (
    <tr>
      <th scope="row">
        <span className="flex gap-2">
          <span className="shrink-0">
            <MarkSquare mark={line.mark} />
          </span>
          <a className="link" href={view.href(`/commitments/${line.slug}`)} {...foreign(line.title)}>
            {title}
          </a>
        </span>
        <span className="sr-only">{t(`codes.mark.${line.mark}`)}</span>
      </th>
      <td data-label={t('desk.column.due')}>{dueText(line.due, words)}</td>
      <td data-label={t('desk.column.looked')}>
        {line.last_looked_on ? dayShort(line.last_looked_on) : t('site.not_looked')}
      </td>
      <td data-label={t('desk.column.silence')}>
        {line.last_said_on
          ? t('desk.silence', { days: Math.max(0, daysBetween(line.last_said_on, view.day)) })
          : t('site.none')}
      </td>
      <td data-label={t('desk.column.next')}>
        <span className="flex flex-wrap gap-x-4">
          {WAYS.filter(([, , act]) => may(actorOf(viewer), act)).map(([page, label]) => (
            <a
              key={page}
              className="link row-link"
              href={view.href(`/commitments/${line.slug}/${page}`)}
              aria-label={t('desk.do_about', { act: t(`desk.${label}`), title })}
            >
              {t(`desk.${label}`)}
            </a>
          ))}
        </span>
      </td>
    </tr>
  )
}

export function WorkTable({ view, viewer, name, list }: Props) {
  const { t } = view.words
  const { filter, sort } = WORK[name]
  const all = filterParams(filter)
  all.set('sort', sort.key)
  return (
    <Section
      id={name}
      title={t(`desk.work.${name}.title`)}
      note={
        list.total > list.lines.length && (
          <a className="link row-link" href={view.href('/commitments', all)}>
            {t('desk.all', { total: list.total })}
          </a>
        )
      }
    >
      {list.lines.length === 0 ? (
        <p className="text-soft">{t(`desk.work.${name}.none`)}</p>
      ) : (
        <table className="records stack">
          <thead>
            <tr>
              <th scope="col">{t('desk.column.promise')}</th>
              <th scope="col" className="w-44">
                {t('desk.column.due')}
              </th>
              <th scope="col" className="w-36">
                {t('desk.column.looked')}
              </th>
              <th scope="col" className="w-32">
                {t('desk.column.silence')}
              </th>
              <th scope="col" className="w-56">
                {t('desk.column.next')}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.lines.map((line) => (
              <Row key={line.id} view={view} viewer={viewer} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
