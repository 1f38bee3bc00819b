/** What a schema's value is, in words, with a link to the thing it names. */
import { Children, type ReactNode } from 'react'
import type { Schema } from '#app/api/v1/_document/shapes.ts'
import { LOCALES } from '#domain/locale'
import type { Words } from '#messages/words'

export const shapeId = (name: string): string => `shape-${name}`
const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ref

const PLAIN = ['string', 'number', 'integer', 'boolean', 'object', 'null'] as const
const FORMATS: { readonly [format: string]: 'date' | 'instant' | 'uri' } = {
  date: 'date',
  'date-time': 'instant',
  uri: 'uri',
}

function plainText({ type, format }: Schema, { t }: Words): string {
  const known = format === undefined ? undefined : FORMATS[format]
  if (known) return t(`api.type.${known}`)
  return t(`api.type.${PLAIN.find((one) => one === type) ?? 'object'}`)
}

/** A sentence with places for other words, the words being nodes. */
function around(text: string, parts: readonly ReactNode[]): ReactNode {
  return Children.toArray(text.split(/\{\d\}/).flatMap((piece, at) => [piece, parts[at]]))
}

/** A text in the book's languages, of which one is enough. */
export const isLocalized = ({ properties }: Schema): boolean =>
  Object.keys(properties ?? {}).join() === LOCALES.join()

export function typeText(schema: Schema, words: Words): ReactNode {
  const { t } = words
  if (schema.$ref) {
    const name = nameOf(schema.$ref)
    return (
      <a className="link row-link" href={`#${shapeId(name)}`}>
        {name}
      </a>
    )
  }
  if (isLocalized(schema)) return t('api.type.localized')
  const choices = schema.anyOf ?? []
  const [one, ...others] = choices.filter((choice) => choice.type !== 'null')
  if (one) {
    const either = others.reduce<ReactNode>(
      (text, other) => around(t('api.or', { a: '{0}', b: '{1}' }), [text, typeText(other, words)]),
      typeText(one, words),
    )
    return others.length + 1 < choices.length ? around(t('api.nullable', { of: '{0}' }), [either]) : either
  }
  if (schema.items) return around(t('api.list_of', { of: '{0}' }), [typeText(schema.items, words)])
  if (schema.enum) return <span className="text-xs">{schema.enum.join(', ')}</span>
  if (Array.isArray(schema.type)) {
    const type = schema.type.find((name) => name !== 'null') ?? 'object'
    return around(t('api.nullable', { of: '{0}' }), [plainText({ ...schema, type }, words)])
  }
  return plainText(schema, words)
}
