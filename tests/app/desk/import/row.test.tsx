// A row's fate on paper: old and new told apart in words, long records folded, what is wrong with its place.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { countsOf, type Job, readOptions } from '#app/[locale]/desk/import/_job/job.ts'
import { CountsBar } from '#app/[locale]/desk/import/[job]/_parts/counts.tsx'
import { Row, type RowRecord } from '#app/[locale]/desk/import/[job]/_parts/row.tsx'
import type { RowFate } from '#domain/import/fate'
import { wordsFor } from '#messages/words'

const words = wordsFor('en')
const job: Job = {
  ...{ id: '1', sort: 'import', what: 'commitments', state: 'planned', format: 'csv', file_name: 'a.csv' },
  ...{
    created_at: 0,
    by: 'Olena',
    counts: countsOf({}),
    options: readOptions({}),
    kept: {},
    warnings: [],
  },
  ...{ gone: { count: 0, names: [] }, edition: null, flaws: [], progress: 0, total: null, seq: null },
}
const row = (given: Partial<RowFate>, record?: RowRecord) =>
  renderToStaticMarkup(
    <table>
      <tbody>
        <Row
          words={words}
          job={job}
          row={{ line: 2, identifier: 'a-promise', fate: 'same', changes: [], flaws: [], ...given }}
          tagged
          record={record}
        />
      </tbody>
    </table>,
  )
const textOf = (html: string) => html.replace(/<[^>]+>/g, '')

test('a changed field says its old and its new value, to ears too', () => {
  const html = row({ fate: 'changed', changes: [{ field: 'topic', old: 'energy', new: 'security' }] })
  expect(html).toMatch(/<del[^>]*><span>Energy<\/span><\/del>/)
  expect(html).toMatch(/<ins[^>]*><span>Security<\/span><\/ins>/)
  expect(textOf(html)).toContain('Topic: before: Energy →  after: Security')
})

test('a new record shows its first fields, and folds the rest', () => {
  const names = [
    'title_en',
    'title_uk',
    'kind',
    'topic',
    'promisers',
    'beneficiaries',
    'quote',
    'modality',
    'note_en',
  ]
  const changes = names.map((field) => ({ field, old: null, new: 'words' }))
  const html = row({ fate: 'new', identifier: null, changes })
  expect(textOf(html)).toContain('and 2 more fields')
  expect(html.indexOf('<details')).toBeGreaterThan(html.indexOf('Promised by'))
  expect(html).toContain('lang="uk"')
})

test('a row that changes nothing is called as the book calls it', () => {
  const html = row({}, { href: '/en/commitments/a-promise', title: { ja: '約束' } })
  expect(html).toContain('lang="ja"><a class="link" href="/en/commitments/a-promise">約束</a>')
  expect(textOf(html)).toContain('The book says this already.')
})

test.each([
  { identifier: 'own:1', says: '>own:1</span></a>' },
  { identifier: null, says: '>without a name</span></a>' },
])('a row without a title leads to its record too: $identifier', ({ identifier, says }) => {
  const html = row({ identifier }, { href: '/en/flows/1', title: undefined })
  expect(html).toContain('href="/en/flows/1"')
  expect(html).toContain(says)
})

test('a new row beyond those that say what they hold says where it stands', () => {
  expect(textOf(row({ fate: 'new' }))).toContain('What it holds stands in the file.')
  expect(textOf(row({ fate: 'same' }))).not.toContain('in the file')
})

test('markup in a cell stays text', () => {
  expect(row({ fate: 'new', changes: [{ field: 'note_en', old: null, new: '<b>x</b>' }] })).toContain(
    '&lt;b&gt;x',
  )
})

test('the bar has a part for each fate that there is', () => {
  const html = renderToStaticMarkup(<CountsBar words={words} counts={countsOf({ new: 3, refused: 1 })} />)
  expect(textOf(html)).toBe('3 new1 refused')
  expect(html.match(/flex-grow/g)).toHaveLength(2)
})
