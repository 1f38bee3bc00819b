/** The things and codes that operations name, in the order of the alphabet. */
import { codeWords, type Schema } from '#app/api/v1/_document/shapes.ts'
import type { Words } from '#messages/words'
import { FieldTable, fieldsOf } from './field-table.tsx'
import { shapeId } from './type-text.tsx'

function Codes({ id, schema, words }: { id: string; schema: Schema; words: Words }) {
  const named =
    codeWords(id, schema, words.locale) ?? (schema.enum ?? []).map((code) => ({ code, word: null }))
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {named.map(({ code, word }) => (
        <li key={code}>
          <code>{code}</code> {word && <span className="text-soft">{word}</span>}
        </li>
      ))}
    </ul>
  )
}

export function Shapes({ schemas, words }: { schemas: Record<string, Schema>; words: Words }) {
  return Object.entries(schemas)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, schema]) => (
      <div key={id} className="border-faint border-b py-4">
        <h3 id={shapeId(id)} className="font-mono font-semibold">
          {id}
        </h3>
        {schema.enum ? (
          <Codes id={id} schema={schema} words={words} />
        ) : (
          <>
            {schema.description && <p className="mt-1 max-w-[68ch] text-sm">{schema.description}</p>}
            <FieldTable caption={id} words={words} fields={fieldsOf(schema)} />
          </>
        )}
      </div>
    ))
}
