// A form that came too late: handed back whole, with what was typed under the names of its fields.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SentForm } from '#app/_ui/sent-form.tsx'

test('carries every field along and shows the labelled ones', () => {
  const sent = [
    ['$ACTION_KEY', 'k'],
    ['$label.note', 'Note'],
    ['n', '5'],
    ['note', 'two\nlines <b>'],
  ] as const
  const page = renderToStaticMarkup(<SentForm locale="en" sent={sent} signIn="/en/sign-in?to=%2Fdesk" />)
  for (const name of ['$ACTION_KEY', '$label.note', 'n', 'note']) expect(page).toContain(`name="${name}"`)
  expect(page).toContain('Note: </span>two\nlines &lt;b&gt;</li>')
  expect(page).not.toContain('>5</li>')
  expect(page).toContain('href="/en/sign-in?to=%2Fdesk"')
})
