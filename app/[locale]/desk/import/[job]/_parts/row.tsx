/** One row of a file: where it stands, which record it is, and what becomes of it. */
import type { ReactNode } from 'react'
import { placeText } from '#app/[locale]/desk/import/_job/flaw-place.ts'
import type { Job } from '#app/[locale]/desk/import/_job/job.ts'
import { AS_WRITTEN, type ValueNames } from '#app/[locale]/desk/import/_job/value-names.ts'
import type { RowFate, RowFlaw } from '#domain/import/fate'
import type { Localized } from '#domain/locale'
import { flawText } from '#messages/flaw'
import type { Words } from '#messages/words'
import { Change } from './change.tsx'

/** The record that a row speaks of, where the book has it: its page, and what the book calls it. */
export type RowRecord = { href: string; title: Localized | undefined }
type Props = {
  words: Words
  job: Job
  row: RowFate
  tagged: boolean
  record: RowRecord | undefined
  names?: ValueNames
}

/** A new record has many fields: the first of them say which it is. */
const FEW = 6
const NAMES = /^(title|name|label|short)_(en|uk|ja)$/

/** In the reader's language, where the row gives it. */
function nameOf({ changes }: RowFate, { locale }: Words) {
  const named = changes.filter(({ field, new: value }) => NAMES.test(field) && value !== null)
  const best = named.find(({ field }) => field.endsWith(`_${locale}`)) ?? named[0]
  if (!best?.new) return null
  const lang = best.field.slice(-2)
  return { field: best.field, text: best.new, lang: lang === locale ? undefined : lang }
}

const titleOf = (title: Localized | undefined, { text, lang }: Words) =>
  title ? { text: text(title), lang: lang(title) } : null

function Flaws({ job, words, flaws }: { job: Job; words: Words; flaws: readonly RowFlaw[] }) {
  const of = { words, what: job.what, head: job.options.head }
  return (
    <ul className="space-y-1">
      {flaws.map((flaw) => (
        <li key={`${flaw.code} ${flaw.field} ${flaw.column} ${JSON.stringify(flaw.facts)}`}>
          <span className="text-soft">{placeText(of, flaw)}</span>
          {flawText(words, flaw)}
        </li>
      ))}
    </ul>
  )
}

function Changes({ words, job, row, names = AS_WRITTEN }: Omit<Props, 'tagged' | 'record'>) {
  const { t } = words
  const item = (change: RowFate['changes'][number]) => (
    <li key={change.field}>
      <Change words={words} what={job.what} change={change} names={names} />
    </li>
  )
  const isNew = row.fate === 'new'
  // The name of a new record stands beside it already.
  const own = isNew ? nameOf(row, words)?.field : undefined
  const changes = row.changes.filter(({ field }) => field !== own)
  const few = isNew ? FEW : changes.length
  const rest = changes.slice(few)
  return (
    <>
      <ul className="space-y-0.5">{changes.slice(0, few).map(item)}</ul>
      {rest.length > 0 && (
        <details className="mt-0.5">
          <summary className="cursor-pointer py-0.5 text-soft">
            {t('importing.rows.fields_more', { count: rest.length })}
          </summary>
          <ul className="space-y-0.5">{rest.map(item)}</ul>
        </details>
      )}
    </>
  )
}

/** With a way to the record; the name is what a reader looks for. */
function Linked({ to, children }: { to: RowRecord | undefined; children: ReactNode }) {
  if (!to) return children
  return (
    <a className="link" href={to.href}>
      {children}
    </a>
  )
}

function Name({ words, row, record }: Pick<Props, 'words' | 'row' | 'record'>) {
  const { identifier } = row
  const name = nameOf(row, words) ?? titleOf(record?.title, words)
  if (!name)
    return (
      <Linked to={record}>
        {identifier === null ? (
          <span className="text-soft">{words.t('importing.rows.unnamed')}</span>
        ) : (
          <span className="break-words font-medium">{identifier}</span>
        )}
      </Linked>
    )
  return (
    <>
      <span className="block font-medium" lang={name.lang}>
        <Linked to={record}>{name.text}</Linked>
      </span>
      {identifier !== null && <span className="block break-words text-soft text-xs">{identifier}</span>}
    </>
  )
}

export function Row({ words, job, row, tagged, record, names }: Props) {
  const { t } = words
  const { fate, flaws } = row
  const bulk = job.sort === 'bulk_edit'
  return (
    <tr>
      {!bulk && (
        <td data-label={t('importing.rows.column.line')} className="num md:pe-6">
          <span>{words.number(row.line)}</span>
        </td>
      )}
      <th scope="row" data-label={t('importing.rows.column.record')} className="md:w-[32%]">
        <Name words={words} row={row} record={record} />
        {tagged && (
          <span className="mt-1 flex items-center gap-2 text-soft text-xs">
            <span aria-hidden="true" className={`fate fate-${fate}`} />
            {t(`importing.fates.${fate}`)}
          </span>
        )}
      </th>
      <td>
        <div className="min-w-0">
          {fate === 'same' && <span className="text-soft">{t('importing.rows.same')}</span>}
          {fate === 'refused' ? (
            <Flaws words={words} job={job} flaws={flaws} />
          ) : (
            <>
              {fate === 'new' && row.changes.length === 0 && (
                <span className="text-soft">{t('importing.rows.untold')}</span>
              )}
              <Changes words={words} job={job} row={row} names={names} />
              {flaws.length > 0 && (
                <div className="mt-1 text-xs">
                  {t('importing.rows.remark')}
                  <Flaws words={words} job={job} flaws={flaws} />
                </div>
              )}
            </>
          )}
        </div>
      </td>
    </tr>
  )
}
