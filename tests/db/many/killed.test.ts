// A process that is killed in the middle of an import leaves the book as it was.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { openConnection } from '#db/open'
import { verifyBook } from '#db/verify'
import { fileBook } from '#tests/support/file-book.ts'
import { contents, imported, tenPumps } from '#tests/support/imports.ts'

it.each(['preparing', 'written'])('while %s', async (when) => {
  const { path, store } = await fileBook()
  const before = await contents(store, [])
  const child = spawn(process.execPath, ['tests/support/importing.ts', path, '2400', when], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  expect(String(said).trim()).toBe(when)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await contents(store, [])).toEqual(before)
  const book = openConnection(path)
  expect(book.pragma('integrity_check', { simple: true })).toBe('ok')
  book.close()
  expect((await imported(store, 'commitments', [tenPumps])).totals.new).toBe(1)
  expect((await verifyBook(store.read)).differences).toEqual([])
})
