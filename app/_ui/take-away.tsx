/** The tables of a page as files: what they are narrowed by, its language and its day, with every row and column. */
import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import { TAKEN, type What } from '#domain/taking'
import { type Extension, OUT } from '#formats/out/index'

type Table = Exclude<What, 'changes'>
type Asked = { params: URLSearchParams | Record<string, string>; view: View }
/** `named`: beside files of something else, even one table says what it is. */
/** `without`: a file by its name, where it is known that it cannot be given. */
type Links = Asked & { whats: readonly Table[]; named?: boolean; without?: string }
type Props = Links & { lead?: string; className?: string }

/** The address of a file of what a page shows. */
function fileHref(what: What, extension: string, { params, view }: Asked): string {
  const query = new URLSearchParams(params)
  // What orders the page's own table means nothing to the tables beside it.
  const foreign = TAKEN[what].sorted ? [] : ['sort']
  for (const name of ['cols', 'cursor', 'done', ...foreign]) query.delete(name)
  query.set('lang', view.locale)
  if (view.asOf) query.set('as_of', view.asOf)
  return `/export/${what}.${extension}?${query.toString().replaceAll('%2C', ',')}`
}

/** What changed is told of promises: its feed stands beside their files. */
const filesOf = (what: Table, without?: string): [What, Extension][] =>
  [
    ...(Object.keys(OUT[what]) as Extension[]).map((extension): [What, Extension] => [what, extension]),
    ...(what === 'commitments' ? [['changes', 'atom'] as [What, Extension]] : []),
  ].filter(([of, extension]) => `${of}.${extension}` !== without)

/** Where a page has several tables, each has its line, and each link says which it is of. */
export function FileLinks({ whats, named = false, without, ...asked }: Links) {
  const { t } = asked.view.words
  const several = named || whats.length > 1
  return whats.map((what) => (
    <ul key={what} className="mt-1 flex flex-wrap items-baseline gap-x-4 text-sm">
      {several && <li className="min-w-24 text-soft">{t(`exports.sheet.${what}`)}</li>}
      {filesOf(what, without).map(([of, extension]) => (
        <li key={of + extension}>
          <a className="link row-link" href={fileHref(of, extension, asked)}>
            {several && <span className="sr-only">{t(`exports.sheet.${what}`)} </span>}
            {t(several ? `exports.short.${extension}` : `exports.format.${extension}`)}
          </a>
        </li>
      ))}
    </ul>
  ))
}

export function TakeAway({ lead, className = '', ...asked }: Props) {
  const { t } = asked.view.words
  return (
    <Section id="take" title={t('exports.title')} className={`no-print ${className}`}>
      {lead && <p className="text-sm">{lead}</p>}
      <FileLinks {...asked} />
      {asked.whats.includes('commitments') && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={t('exports.format.atom')}
          href={fileHref('changes', 'atom', asked)}
        />
      )}
    </Section>
  )
}
