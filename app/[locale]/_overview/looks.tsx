/** What needs a look, in four short lists. */
import type { ReactNode } from 'react'
import type { View } from '#app/_server/view.ts'
import { MarkSquare } from '#app/_ui/mark.tsx'
import type { LedgerLine } from '#db/queries/ledger-lines'
import type { Need, Needs } from '#db/queries/needs-look'
import { daysBetween } from '#domain/day'
import { type Filter, filterParams, withFacet } from '#domain/filter'
import { OPEN_STANDINGS } from '#domain/standing'
import { lookedText } from '#messages/looked-text'

type ListProps = {
  title: string
  need: Need
  view: View
  params: URLSearchParams
  say: (line: LedgerLine) => ReactNode
}

function NeedList({ title, need, view, params, say }: ListProps) {
  const { t, text, foreign } = view.words
  return (
    <div>
      <h3 className="font-sans font-semibold text-sm">{title}</h3>
      {need.lines.length === 0 && <p className="text-soft text-sm">{t('overview.none_here')}</p>}
      <ul className="mt-1">
        {need.lines.map((line) => (
          <li key={line.slug} className="border-faint border-b py-1.5 text-sm">
            <span className="flex gap-2">
              <span className="pt-0.5">
                <MarkSquare mark={line.mark} />
              </span>
              <span>
                <a
                  className="row-link hover:underline"
                  href={view.href(`/commitments/${line.slug}`)}
                  {...foreign(line.title)}
                >
                  {text(line.title)}
                </a>
                <span className="block text-soft text-xs">{say(line)}</span>
              </span>
            </span>
          </li>
        ))}
      </ul>
      {need.total > need.lines.length && (
        <a className="link row-link text-sm" href={view.href('/commitments', params)}>
          {t('overview.see_all', { count: need.total })}
        </a>
      )}
    </div>
  )
}

export function Looks({ needs, filter, view }: { needs: Needs; filter: Filter; view: View }) {
  const { t, dayShort } = view.words
  const sorted = (params: URLSearchParams, sort: string) => {
    params.set('sort', sort)
    return params
  }
  const past = filterParams(withFacet(filter, 'standing', ['overdue', 'possibly_overdue']))
  const open = withFacet(filter, 'standing', OPEN_STANDINGS)
  const unseen = filterParams(withFacet(open, 'evidence', ['not_looked']))
  return (
    <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
      <NeedList
        title={t('overview.past')}
        need={needs.past}
        view={view}
        params={past}
        say={(line) =>
          view.words.chain([
            line.due.strict_end && t('overview.due_on', { day: dayShort(line.due.strict_end) }),
            lookedText(line, view.words),
          ])
        }
      />
      <NeedList
        title={t('overview.unseen')}
        need={needs.unseen}
        view={view}
        params={sorted(unseen, 'first_said')}
        say={(line) =>
          line.first_said_on ? t('overview.first_said', { day: dayShort(line.first_said_on) }) : ''
        }
      />
      <NeedList
        title={t('overview.silent')}
        need={needs.silent}
        view={view}
        params={sorted(filterParams(open), 'last_said')}
        say={(line) =>
          line.last_said_on
            ? t('overview.silent_since', {
                day: dayShort(line.last_said_on),
                days: daysBetween(line.last_said_on, view.day),
              })
            : ''
        }
      />
      <NeedList
        title={t('overview.moved')}
        need={needs.moved}
        view={view}
        params={sorted(filterParams(filter), '-moved')}
        say={(line) => t('overview.moved_times', { count: line.moved })}
      />
    </div>
  )
}
