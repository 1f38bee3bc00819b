/** One row of a file: where it stands, which record it is, and what becomes of it. */
import { fieldText } from '#app/[locale]/desk/import/_job/field-text.ts'
import type { RowFate, RowFlaw } from '#domain/import/fate'
import type { Importable } from '#domain/import/job'
import { flawText } from '#messages/flaw'
import { columnLetters } from '#messages/loss'
import type { Words } from '#messages/words'
import { Change } from './change.tsx'

type Props = { words: Words; what: Importable; row: RowFate; tagged: boolean; bulk: boolean }

/** A new record has many fields: the first of them say which it is. */
const FEW = 5
const NAMES = /^(title|name|label|short)_(en|uk|ja)$/

/** In the reader's language, where the row gives it. */
function nameOf({ changes }: RowFate, { locale }: Words): { text: string; lang: string | undefined } | null {
  const named = changes.filter(({ field, new: value }) => NAMES.test(field) && value !== null)
  const best = named.find(({ field }) => field.endsWith(`_${locale}`)) ?? named[0]
  if (!best?.new) return null
  const lang = best.field.slice(-2)
  return { text: best.new, lang: lang === locale ? undefined : lang }
}

function placeText(words: Words, what: Importable, { column, field, facts }: RowFlaw): string {
  const { t, stops } = words
  const name = field === null ? null : fieldText(words, what, field)
  const header = facts?.header === undefined ? null : String(facts.header)
  const at = column === null ? null : t('importing.rows.at_column', { column: columnLetters(column) })
  const beside = [at, header !== name ? header : null].filter((one) => one !== null).join(stops.comma)
  if (name === null) return beside && `${beside}${stops.colon}`
  return `${name}${beside && stops.brackets.join(beside)}${stops.colon}`
}

function Flaws({ words, what, flaws }: { words: Words; what: Importable; flaws: readonly RowFlaw[] }) {
  return (
    <ul className="space-y-1">
      {flaws.map((flaw) => (
        <li key={`${flaw.code} ${flaw.field} ${flaw.column} ${JSON.stringify(flaw.facts)}`}>
          <span className="text-soft">{placeText(words, what, flaw)}</span>
          {flawText(words, flaw)}
        </li>
      ))}
    </ul>
  )
}

function Changes({ words, what, row }: Omit<Props, 'tagged' | 'bulk'>) {
  const { t } = words
  const item = (change: RowFate['changes'][number]) => (
    <li key={change.field}>
      <Change words={words} what={what} change={change} />
    </li>
  )
  const few = row.fate === 'new' ? FEW : row.changes.length
  const rest = row.changes.slice(few)
  return (
    <>
      <ul className="space-y-0.5">{row.changes.slice(0, few).map(item)}</ul>
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

export function Row({ words, what, row, tagged, bulk }: Props) {
  const { t } = words
  const name = nameOf(row, words)
  const { identifier, fate, flaws } = row
  return (
    <tr>
      {!bulk && (
        <td data-label={t('importing.rows.column.line')} className="num md:pe-6">
          <span>{words.number(row.line)}</span>
        </td>
      )}
      <th scope="row" data-label={t('importing.rows.column.record')} className="md:w-[32%]">
        {name && (
          <span className="block font-medium" lang={name.lang}>
            {name.text}
          </span>
        )}
        {identifier !== null && (
          <span className={name ? 'block text-soft text-xs' : 'font-medium'}>{identifier}</span>
        )}
        {!name && identifier === null && <span className="text-soft">{t('importing.rows.unnamed')}</span>}
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
            <Flaws words={words} what={what} flaws={flaws} />
          ) : (
            <>
              <Changes words={words} what={what} row={row} />
              {flaws.length > 0 && (
                <div className="mt-1 text-xs">
                  {t('importing.rows.remark')}
                  <Flaws words={words} what={what} flaws={flaws} />
                </div>
              )}
            </>
          )}
        </div>
      </td>
    </tr>
  )
}
