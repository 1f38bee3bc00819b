/** Fields or parameters: name, type, what they mean. */
import type { Schema } from '#app/api/v1/_document/shapes.ts'
import type { Words } from '#messages/words'
import { isLocalized, typeText } from './type-text.tsx'

export type Field = {
  name: string
  schema: Schema
  needed: boolean
  where?: string
  means: string | undefined
}

/** The fields of an object, those inside it by their path. */
export function fieldsOf(schema: Schema, before = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${before}${name}`
    const inner = field.items?.properties ? field.items : field
    const own: Field = {
      name: path,
      schema: field,
      needed: schema.required?.includes(name) ?? false,
      means: field.description,
    }
    if (isLocalized(inner)) return [own]
    return [own, ...fieldsOf(inner, `${path}${field.items ? '[].' : '.'}`)]
  })
}

type Props = { fields: readonly Field[]; words: Words; marksNeeded?: boolean; caption: string }

export function FieldTable({ fields, words, marksNeeded = false, caption }: Props) {
  const { t, stops } = words
  return (
    <table className="records stack mt-2">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="sm:w-56">
            {t('api.name')}
          </th>
          <th scope="col" className="sm:w-64">
            {t('api.sort')}
          </th>
          <th scope="col">{t('api.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, schema, needed, where, means }) => (
          <tr key={`${where} ${name}`}>
            <th scope="row">
              <code className="break-all">{name}</code>
              {where && <span className="block text-soft text-xs">{where}</span>}
            </th>
            <td data-label={t('api.sort')}>
              <span className="wrap-anywhere">{typeText(schema, words)}</span>
            </td>
            <td
              data-label={t('api.meaning')}
              className={means || (marksNeeded && needed) ? undefined : 'max-md:hidden'}
            >
              <span>
                {marksNeeded && needed && (
                  <span className="font-medium">
                    {t('api.needed')}
                    {means && stops.dot}
                  </span>
                )}
                {means}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
