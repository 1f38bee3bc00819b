/** One column of a file: its header, its first values, and the field that it is read as. */
import { type Option, Select } from '#app/_ui/form/field.client.tsx'
import type { HeadColumn } from '#formats/in/table/head'
import { columnLetters } from '#messages/loss'
import type { Words } from '#messages/words'

type Props = { words: Words; column: HeadColumn; options: readonly Option[]; remembered: boolean }

function Guess({
  words: { t },
  column: { field, sure, computed, beside },
  remembered,
}: Omit<Props, 'options'>) {
  if (beside) return <span className="text-soft">{t('importing.map.beside')}</span>
  if (computed) return <span className="text-soft">{t('importing.map.computed')}</span>
  if (remembered && field !== null && sure === null)
    return <span className="text-soft">{t('importing.map.sure.before')}</span>
  if (field === null) return <span className="text-soft">{t('importing.map.sure.none')}</span>
  return (
    <span className={sure === 'alike' ? 'tone-possibly font-medium' : 'text-soft'}>
      {t(`importing.map.sure.${sure ?? 'chosen'}`)}
    </span>
  )
}

export function MappingRow({ words, column, options, remembered }: Props) {
  const { t } = words
  const letters = columnLetters(column.column)
  const header = column.header || t('importing.rows.empty')
  return (
    <tr>
      <th scope="row" className="md:w-[22%]">
        <span className="block font-medium">{header}</span>
        <span className="text-soft text-xs">{t('importing.map.header', { column: letters })}</span>
      </th>
      <td data-label={t('importing.map.column.samples')} className="md:w-[32%]">
        {column.samples.length === 0 ? (
          <span className="text-soft">{t('importing.map.samples_none')}</span>
        ) : (
          <ul className="min-w-0 text-soft">
            {[...new Set(column.samples)].slice(0, 3).map((sample) => (
              <li key={sample} className="truncate">
                {sample}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-label={t('importing.map.column.field')} className="md:w-[28%]">
        <Select
          name={`column.${column.column}`}
          label={t('importing.map.field_of', { column: letters, header })}
          hideLabel
          optional
          empty={t('importing.map.unread')}
          value={column.field ?? ''}
          options={options}
        />
      </td>
      <td data-label={t('importing.map.column.sure')}>
        <Guess words={words} column={column} remembered={remembered} />
      </td>
    </tr>
  )
}
