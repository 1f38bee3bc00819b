/** Two editors on one promise: the second is shown both versions and loses nothing. */
import { expect, expectAccessible, test } from '#tests/support/browser.ts'
import { asPerson, fill } from '#tests/support/desk.ts'

// Its own book: readers’ tests count what the seed holds.
test.use({ settings: { BOOK_TIMEZONE: 'Europe/Kyiv' } })

for (const { how, javaScriptEnabled, slug } of [
  { how: 'with JavaScript', javaScriptEnabled: true, slug: 'generators-batch-today' },
  { how: 'without JavaScript', javaScriptEnabled: false, slug: 'security-policy-dialogue' },
])
  test.describe(how, () => {
    test('two statuses', async ({ browser, book }) => {
      const olena = await asPerson(browser, book, 'Olena', 'editor', { javaScriptEnabled })
      const kenji = await asPerson(browser, book, 'Kenji', 'editor', { javaScriptEnabled })
      const path = `${book.url}/en/commitments/${slug}/status`
      await olena.goto(path)
      await kenji.goto(path)

      await fill(kenji, {
        fulfilment: 'not_started',
        on: '2025-02-01',
        'look.looked_at.0.name': 'jica.go.jp',
      })
      await kenji.getByRole('button', { name: 'Record the status' }).click()
      await expect(kenji).toHaveURL(/done=status/)

      await fill(olena, { fulfilment: 'in_progress', on: '2025-02-03', 'note.en': 'Seen in the news' })
      await olena.locator('[name=evidence]').first().check()
      await olena.getByRole('button', { name: 'Record the status' }).click()
      const both = olena.getByRole('region', { name: 'Two versions' })
      await expect(both).toContainText('Kenji recorded a status while you were writing')
      await expect(both.getByRole('row', { name: /^Status/ })).toContainText(/Not started.*In progress/)
      await expect(both.getByRole('row', { name: /^Looked/ })).toContainText('jica.go.jp')
      await expect(both.getByRole('row', { name: /^Note/ })).toContainText('Seen in the news')
      if (javaScriptEnabled) await expectAccessible(olena)
      // Everything typed is still in the form too.
      await expect(olena.locator('[name=on]')).toHaveValue('2025-02-03')
      await expect(olena.locator('[name=evidence]').first()).toBeChecked()
      await expect(both.getByRole('link', { name: 'Take theirs' })).toHaveAttribute(
        'href',
        `/en/commitments/${slug}`,
      )

      await both.getByRole('button', { name: 'Record mine on top' }).click()
      await expect(olena).toHaveURL(/done=status/)
      // Nothing of the first editor's is lost: both stand in the history.
      await expect(olena.getByRole('main')).toContainText('In progress')
      await expect(olena.getByRole('main')).toContainText('Not started')
      await olena.context().close()
      await kenji.context().close()
    })

    test('two edits', async ({ browser, book }) => {
      const olena = await asPerson(browser, book, 'Olena', 'editor', { javaScriptEnabled })
      const kenji = await asPerson(browser, book, 'Kenji', 'editor', { javaScriptEnabled })
      const path = `${book.url}/en/commitments/${slug}/edit`
      await olena.goto(path)
      await kenji.goto(path)
      await fill(kenji, { 'note.en': 'Kenji’s note', 'settling.en': 'Kenji’s test' })
      await kenji.getByRole('button', { name: 'Save' }).click()
      await expect(kenji).toHaveURL(/done=edit/)
      await fill(olena, { 'note.en': 'Olena’s note', topic: 'recovery' })
      await olena.getByRole('button', { name: 'Save' }).click()
      const both = olena.getByRole('region', { name: 'Two versions' })
      await expect(both.getByRole('row', { name: /^Note Kenji/ })).toContainText(/Kenji’s note.*Olena’s note/)
      await expect(olena.locator('[name="note.en"]')).toHaveValue('Olena’s note')
      await expect(olena.locator('[name=topic]')).toHaveValue('recovery')
      // What Olena had not touched follows the book, so that hers on top undoes nothing of his.
      await expect(olena.locator('[name="settling.en"]')).toHaveValue('Kenji’s test')
      await both.getByRole('button', { name: 'Record mine on top' }).click()
      await expect(olena).toHaveURL(/done=edit/)
      await expect(olena.getByRole('main')).toContainText('Olena’s note')
      await expect(olena.getByRole('main')).toContainText('Kenji’s test')
      await olena.context().close()
      await kenji.context().close()
    })
  })
