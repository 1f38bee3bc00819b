/** One operation: what it is for, what it takes, what it answers, and an example of this book. */
import type { DocumentOperation, DocumentParameter } from '#app/api/v1/_document/examples.ts'
import { EXAMPLE } from '#app/api/v1/_document/examples.ts'
import type { Words } from '#messages/words'
import { FieldTable, fieldsOf } from './field-table.tsx'
import { Sample } from './sample.tsx'
import { typeText } from './type-text.tsx'

type Props = { method: string; path: string; operation: DocumentOperation; words: Words }

const exampleOf = ({ examples }: DocumentParameter) => examples?.[EXAMPLE]?.value

/** The address of the example; null where the book has nothing to show. */
function addressOf(path: string, parameters: readonly DocumentParameter[]): string | null {
  const inPath = parameters.filter((one) => one.in === 'path')
  if (inPath.some((one) => exampleOf(one) === undefined)) return null
  const filled = inPath.reduce(
    (address, one) => address.replace(`{${one.name}}`, encodeURIComponent(String(exampleOf(one)))),
    path,
  )
  const query = new URLSearchParams()
  for (const one of parameters)
    if (one.in === 'query' && exampleOf(one) !== undefined) query.set(one.name, String(exampleOf(one)))
  return `/api/v1${filled}${query.size > 0 ? `?${query}` : ''}`
}

function requestText(method: string, address: string, operation: DocumentOperation): string {
  const headers = (operation.parameters ?? []).flatMap((one) =>
    one.in === 'header' && exampleOf(one) !== undefined ? [`${one.name}: ${exampleOf(one)}`] : [],
  )
  const body = operation.requestBody?.content['application/json'].examples?.[EXAMPLE]?.value
  const first = `${method.toUpperCase()} ${address}`
  if (body === undefined) return [first, ...headers].join('\n')
  const sent = ['Authorization: Bearer …', 'Content-Type: application/json', ...headers]
  return [first, ...sent, '', JSON.stringify(body, null, 2)].join('\n')
}

export function OperationPart({ method, path, operation, words }: Props) {
  const { t } = words
  const parameters = operation.parameters ?? []
  const sent = operation.requestBody?.content['application/json']
  const [status = '200', told] = Object.entries(operation.responses).find(([code]) => code < '300') ?? []
  const answer = told?.content?.['application/json']
  const address = addressOf(path, parameters)
  const shown = answer?.examples?.[EXAMPLE]?.value
  const asked = method === 'get' || sent?.examples ? address : null
  return (
    <div className="border-faint border-b py-5">
      <h3 id={operation.operationId} className="font-semibold">
        {operation.summary}
      </h3>
      <p className="mt-1 font-mono text-sm">
        <span className="tag font-semibold uppercase">{method}</span>{' '}
        <span className="break-all">/api/v1{path}</span>
      </p>
      {operation.description && <p className="mt-1 text-soft text-sm">{operation.description}</p>}
      {parameters.length > 0 && (
        <details className="mt-2">
          <summary className="link row-link cursor-pointer text-sm">
            {t('api.parameters')}
            {words.stops.brackets.join(String(parameters.length))}
          </summary>
          <FieldTable
            caption={t('api.parameters')}
            words={words}
            marksNeeded
            fields={parameters.map((one) => ({
              name: one.name,
              schema: one.schema,
              needed: one.required ?? false,
              where: t(`api.in.${one.in}`),
              means: one.description,
            }))}
          />
        </details>
      )}
      {sent && (
        <details className="mt-1">
          <summary className="link row-link cursor-pointer text-sm">{t('api.body')}</summary>
          <FieldTable caption={t('api.body')} words={words} marksNeeded fields={fieldsOf(sent.schema)} />
        </details>
      )}
      <details className="mt-1">
        <summary className="link row-link cursor-pointer text-sm">{t('api.answers')}</summary>
        <ul className="mt-1 text-sm">
          {Object.entries(operation.responses).map(([code, { description, content }]) => (
            <li key={code} className="border-faint border-b py-1">
              <code>{code}</code> {description}{' '}
              {Object.values(content ?? {}).map((one) => (
                <span key={code}>{typeText(one.schema, words)}</span>
              ))}
            </li>
          ))}
        </ul>
      </details>
      {asked === null ? (
        <p className="mt-2 text-soft text-sm">{t('api.no_example')}</p>
      ) : (
        <details className="mt-1">
          <summary className="link row-link cursor-pointer text-sm">{t('api.example')}</summary>
          <Sample label={t('api.request')} text={requestText(method, asked, operation)} />
          {method === 'get' && (
            <p className="text-sm">
              <a
                className="link row-link"
                href={`${asked}${asked.includes('?') ? '&' : '?'}lang=${words.locale}`}
              >
                {t('api.try')}
              </a>
            </p>
          )}
          {shown !== undefined && (
            <Sample label={t('api.answer_of', { status })} text={JSON.stringify(shown, null, 2)} />
          )}
        </details>
      )}
    </div>
  )
}
