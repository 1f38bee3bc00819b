// The refused rows brought back: the column that says what was wrong is known, in every language, and never doubled.
import { describe, expect, test } from 'vitest'
import { LOCALES } from '#domain/locale'
import { sourceOf } from '#formats/in/source'
import { errorRows } from '#formats/out/error-rows'
import { wordsFor } from '#messages/words'
import { readTableOf } from '#tests/support/table.ts'

const BROKEN = 'ref,title,amount\n1,"two\nlines",many\n2,a,5\n3,b,few\n'

async function refusedOf(text: string, locale: (typeof LOCALES)[number]) {
  const { records, warnings, head } = await readTableOf('flows', text)
  const refused = records.filter(({ flaws }) => flaws.length > 0)
  const source = sourceOf(new TextEncoder().encode(text))
  const pieces = await Array.fromAsync(errorRows({ source, refused, words: wordsFor(locale) }))
  return { file: pieces.join(''), lines: refused.map(({ line }) => line), warnings, head }
}

describe.each(LOCALES)('in %s', (locale) => {
  test('its column is recognised, not read, and not told', async () => {
    const first = await refusedOf(BROKEN, locale)
    expect(first.lines).toEqual([2, 4])
    const again = await refusedOf(first.file, locale)
    expect(again.head?.columns.at(-1)).toMatchObject({ field: null, computed: true })
    expect(again.warnings).toEqual([])
    expect(again.lines).toEqual([2, 3])
  })

  test('it stands once, in the language of the last reader', async () => {
    const { file } = await refusedOf((await refusedOf(BROKEN, locale)).file, 'en')
    const [header, ...rows] = file.replace('\uFEFF', '').split('\r\n').filter(Boolean)
    expect(header).toBe('ref,title,amount,What is wrong')
    expect(rows.join('\n')).not.toMatch(/Line 4/)
  })
})
