// A column of bare numbers: never guessed to name records, and read as such only with the list that they belong to.
import { expect, test } from 'vitest'
import { IN } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'
import { readTableOf, refusalOf } from '#tests/support/table.ts'

const fieldsOf = async (header: string, cell = '3') => {
  const { head } = await readTableOf('commitments', `slug;kind;${header}\na;x;${cell}\n`)
  return head?.columns[2]?.field ?? null
}

test.each(['№', '№ п/п', 'No.', 'No', '#', '番号', 'Номер', 'п/п', 'ID', '管理番号', 'External reference'])(
  'numbers under “%s” are no reference',
  async (header) => expect(await fieldsOf(header)).not.toBe('ref'),
)

test('references under another word are', async () =>
  expect(await fieldsOf('External reference', 'own:3')).toBe('ref'))

const TABLE = '№;title_en\n3;a\nown:4;b\nP-5;c\n'
const mapping = { ref: '№' }

test('a number whose list nobody names is refused with its place', async () => {
  const { records } = await readTableOf('commitments', TABLE, { mapping })
  expect(records.map(({ identifier, flaws }) => [identifier, flaws[0]?.code, flaws[0]?.column])).toEqual([
    [null, 'ref_without_list', 1],
    ['own:4', undefined, undefined],
    ['ref:P-5', undefined, undefined],
  ])
})

test.each(['ref', 'external_ref', 'External ref'])(
  'under “%s”, the field’s own name, it is one',
  async (header) => {
    const { records } = await readTableOf('commitments', `${header},title_en\n3,a\nown:4,b\n`)
    expect(records.map(({ input }) => input.ref)).toEqual(['ref:3', 'own:4'])
  },
)

test.each(['commitments', 'deliveries', 'parties'] as const)(
  '%s: the list that a person names',
  async (what) => {
    const { records } = await readTableOf(what, 'ref,slug,delivery\n3,,\nown:4,,\n', { list: 'Список Олени' })
    expect(records.map(({ input }) => input.ref)).toEqual(['список-олени:3', 'own:4'])
  },
)

test('flows are named within their dataset', async () => {
  const { records } = await readTableOf('flows', 'ref,title\n3,a\n')
  expect(records[0]?.input.ref).toBe('3')
})

test('a list without a letter is refused', async () => {
  expect(await refusalOf('commitments', TABLE, { mapping, list: '2024' })).toMatchObject({
    code: 'list_without_letters',
  })
})

const fromJson = async (list?: string) => {
  const source = sourceOf(new TextEncoder().encode('[{"ref": 3, "topic": "energy"}]'))
  const opened = await IN.json.open(source, { what: 'commitments', list })
  return Array.fromAsync(opened.records())
}

test('JSON has the field by its own name', async () => {
  expect(await fromJson()).toMatchObject([{ identifier: 'ref:3', flaws: [] }])
  expect(await fromJson('own')).toMatchObject([{ identifier: 'own:3', input: { ref: 'own:3' }, flaws: [] }])
})
