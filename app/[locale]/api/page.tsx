/** The interface for programs, as people read it: made from the same document that programs read. */
import type { Metadata } from 'next'
import { answered } from '#app/_server/answered.tsx'
import { openView, type Params, type Search } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { Section } from '#app/_ui/section.tsx'
import { type ApiDocument, makeDocument } from '#app/api/v1/_document/document.ts'
import { OPERATIONS } from '#app/api/v1/_operations/index.ts'
import { OperationPart } from './_parts/operation.tsx'
import { Shapes } from './_parts/shapes.tsx'

type Props = { params: Params; searchParams: Search }
const RULES = ['language', 'day', 'pages', 'cache', 'others', 'write', 'again'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await wordsOf(params)).t('api.title') }
}

const operationsOf = ({ paths }: ApiDocument, tag: string) =>
  OPERATIONS.flatMap(({ path, method }) => {
    const operation = paths[path]?.[method]
    return operation?.tags.includes(tag) ? [{ path, method, operation }] : []
  })

export default answered(async function ApiPage({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/api')
  const { words, q, day, locale } = view
  const { t } = words
  const document = await makeDocument({ q, day, locale })
  return (
    <Frame view={view}>
      <PageHead view={view} title={t('api.title')}>
        {t('api.lead')}
      </PageHead>
      <p className="flex flex-wrap gap-x-5 text-sm">
        <a className="link row-link" href={`/api/v1/openapi.json?lang=${locale}`}>
          {t('api.file')}
        </a>
        <a className="link row-link" href={view.href('/desk/tokens')}>
          {t('api.make_token')}
        </a>
      </p>
      <nav aria-label={t('api.contents')} className="no-print mt-6 gap-x-8 sm:columns-2 lg:columns-3">
        {document.tags.map(({ name, description }) => (
          <div key={name} className="mb-3 break-inside-avoid">
            <a className="row-link font-medium" href={`#${name}`}>
              {description}
            </a>
            <ul className="text-sm">
              {operationsOf(document, name).map(({ operation }) => (
                <li key={operation.operationId}>
                  <a className="link row-link" href={`#${operation.operationId}`}>
                    {operation.summary}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <Section id="rules" title={t('api.rules_title')}>
        <ul className="prose list-disc ps-5">
          {RULES.map((rule) => (
            <li key={rule} className="py-1">
              {t(`api.rules.${rule}`)}
            </li>
          ))}
        </ul>
      </Section>
      {document.tags.map(({ name, description }) => (
        <Section key={name} id={name} title={description}>
          {operationsOf(document, name).map((one) => (
            <OperationPart key={one.operation.operationId} {...one} words={words} />
          ))}
        </Section>
      ))}
      <Section id="shapes" title={t('api.shapes_title')}>
        <Shapes schemas={document.components.schemas} words={words} />
      </Section>
    </Frame>
  )
})
