/** One field of a row: its old value and its new one, told apart without colour and aloud. */
import { fieldText, fieldValue } from '#app/[locale]/desk/import/_job/field-text.ts'
import type { ValueNames } from '#app/[locale]/desk/import/_job/value-names.ts'
import type { FieldChange } from '#domain/import/fate'
import type { Importable } from '#domain/import/job'
import { isLocale } from '#domain/locale'
import type { Words } from '#messages/words'

type Props = { words: Words; what: Importable; change: FieldChange; names: ValueNames }

/** Texts of a language are marked as such where it is not the page's. */
function langOf(field: string, words: Words): string | undefined {
  const end = field.slice(-2)
  return field.at(-3) === '_' && isLocale(end) && end !== words.locale ? end : undefined
}

function Value({
  words,
  what,
  field,
  value,
  names,
}: Omit<Props, 'change'> & { field: string; value: string }) {
  return <span lang={langOf(field, words)}>{fieldValue(words, what, field, names(field, value))}</span>
}

export function Change({ words, what, names, change: { field, old, new: next } }: Props) {
  const { t, stops } = words
  const given = { words, what, field, names }
  const empty = <span className="text-soft">{t('importing.rows.empty')}</span>
  return (
    <>
      <span className="text-soft">
        {fieldText(words, what, field)}
        {stops.colon}
      </span>
      {old !== null && (
        <>
          <span className="sr-only">{t('importing.rows.was')} </span>
          <del className="text-soft">
            <Value {...given} value={old} />
          </del>
          <span aria-hidden="true"> → </span>
          <span className="sr-only"> {t('importing.rows.becomes')} </span>
        </>
      )}
      {next === null ? (
        empty
      ) : old === null ? (
        <Value {...given} value={next} />
      ) : (
        <ins className="text-mark no-underline">
          <Value {...given} value={next} />
        </ins>
      )}
    </>
  )
}
