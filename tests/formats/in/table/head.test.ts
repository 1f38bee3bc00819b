// Finds the head of a table and guesses what its columns mean: in three languages, by key, label and other words.
import { describe, expect, test } from 'vitest'
import { FIELDS } from '#domain/import/fields'
import { IMPORTABLE } from '#domain/import/job'
import { LOCALES } from '#domain/locale'
import { basesOf } from '#formats/in/table/header-words'
import { CATALOGUES } from '#messages/index'
import { readTableOf, refusalOf } from '#tests/support/table.ts'

const headOf = async (
  what: 'commitments' | 'flows' | 'parties' | 'deliveries',
  header: string,
  row = '',
  options = {},
) => {
  const { head } = await readTableOf(what, `slug;ref;${header}\n;1;${row}\n`, options)
  return head?.columns
    .slice(2)
    .map(({ field, sure, computed }) => (computed ? 'computed' : `${field} ${sure}`))
}

describe('a column is guessed', () => {
  test.each([
    ['its own name', 'kind', '', ['kind exact']],
    ['case, blanks and signs', ' Promised_BY ', '', ['promisers label']],
    ['the label in English', 'Promised to', '', ['beneficiaries label']],
    ['the label in Ukrainian', 'Хто обіцяв', '', ['promisers label']],
    ['the label in Japanese', '受け手側', '', ['beneficiaries label']],
    ['another word', 'Donor', '', ['promisers alike']],
    ['another word in Ukrainian', 'Провайдер', '', ['promisers alike']],
    ['another word in Japanese', '約束者', '', ['promisers alike']],
    ['a language in brackets', 'Title (uk)', 'Генератори', ['title_uk label']],
    ['a language by name', 'Назва, англійською', 'x', ['title_en label']],
    ['a language in Japanese', '題名（ウクライナ語）', 'x', ['title_uk label']],
    ['the language of the values', 'Title', 'Генератори', ['title_uk label']],
    ['the language of the header where nothing stands below', '題名', '', ['title_ja label']],
    ['a code beside its name', 'Kind (code);Kind', 'financial;Money', ['kind label', 'computed']],
    ['a name alone', 'Вид', 'Кошти', ['kind label']],
    ['what the book works out', 'Standing;updated_at;URL', ';;', ['computed', 'computed', 'computed']],
    ['texts of languages beside the shown one', 'title_en;title', 'x;x', ['title_en exact', 'computed']],
    ['a number beside a reference', 'Number', '5', ['target_low alike']],
    ['a measure in Ukrainian', 'Міра', '', ['target_measure alike']],
    ['a link to a document', 'Посилання', 'https://a.example/b', ['document alike']],
    ['a link that names a record', 'Посилання', 'my:1', ['null null']],
    ['nothing known', 'Mood', '', ['null null']],
  ])('by %s', async (_name, header, row, expected) => {
    expect(await headOf('commitments', header, row)).toEqual(expected)
  })

  test('with samples, for a person to see', async () => {
    const { head } = await readTableOf('flows', 'ref,amount\n1,\n2,5\n3,6\n')
    expect(head?.columns[1]).toMatchObject({
      column: 2,
      header: 'amount',
      samples: ['5', '6'],
      field: 'amount',
    })
  })

  test('a decision of a person stands instead of the guess', async () => {
    const { head, records } = await readTableOf('flows', 'Number,Donor,Payer\n1,A,B\n', {
      mapping: { ref: 1, provider: 'payer' },
    })
    expect(head?.columns.map(({ field }) => field)).toEqual(['ref', null, 'provider'])
    expect(records[0]?.input).toEqual({ ref: '1', provider: 'B' })
  })
})

describe('the head is found', () => {
  test('below a title, above a row of tags', async () => {
    const { records, warnings } = await readTableOf(
      'flows',
      'Aid, a list;;\n;;\nReference;Donor;Amount\n#id;#org;#value\n7;Japan;5\n',
    )
    expect(records).toMatchObject([{ line: 5, identifier: '7', input: { provider: 'Japan', amount: '5' } }])
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([
      ['head_below', 3],
      ['tags_passed', 3],
    ])
  })

  test('what is not read is said', async () => {
    const { warnings } = await readTableOf('flows', 'ref,Mood,url\n1,good,x\n')
    expect(warnings.map(({ code, facts }) => [code, facts.value])).toEqual([
      ['columns_unread', 'Mood'],
      ['columns_computed', 'url'],
    ])
  })
})

test('columns that a person left out are told as such', async () => {
  const mapping = Object.fromEntries(
    FIELDS.flows.flatMap(({ name, computed }) => (computed ? [] : [[name, name === 'ref' ? 1 : '']])),
  )
  const { warnings } = await readTableOf('flows', 'ref,Donor\n1,A\n', { mapping })
  expect(warnings.map(({ code, facts }) => [code, facts.value])).toEqual([['columns_left', 'Donor']])
})

describe('headings of desks', () => {
  test.each([
    ['Що обіцяно', 'title_uk'],
    ['Дослівна цитата', 'quote'],
    ['Галузь', 'topic'],
    ['約束の内容', 'title_ja'],
    ['約束した国', 'promisers'],
    ['分類', 'topic'],
    ['発言の引用', 'quote'],
  ])('%s', async (header, field) => {
    expect((await headOf('commitments', header))?.[0]).toMatch(`${field} `)
  })
})

describe('refused', () => {
  test.each([
    [
      'two columns for one field',
      'ref,Donor,Funder\n1,a,b\n',
      {},
      'table_field_twice',
      { field: 'provider', header: 'Donor', column: 'B', other: 'Funder', other_column: 'C' },
    ],
    ['no column for what is needed', 'Donor,Amount\na,1\n', {}, 'table_fields_missing', { missing: 'ref' }],
    ['nothing known at all', 'a,b\n1,2\n', {}, 'table_fields_missing', { missing: 'ref' }],
    [
      'a column that is not there',
      'ref\n1\n',
      { mapping: { title: 'Name' } },
      'table_no_column',
      { header: 'Name' },
    ],
    ['a field that is none', 'ref\n1\n', { mapping: { mood: 'ref' } }, 'table_no_field', { field: 'mood' }],
    ['a field that the book works out', 'ref\n1\n', { mapping: { updated_at: 'ref' } }, 'table_no_field', {}],
    ['no rows', '\n\n', {}, 'table_no_rows', undefined],
  ])('%s', async (_name, text, options, code, facts) => {
    const flaw = await refusalOf('flows', text, options)
    expect(flaw?.code).toBe(code)
    if (facts) expect(flaw?.facts).toMatchObject(facts)
  })

  test('of two columns for one field the surer one is read', async () => {
    const { head } = await readTableOf('flows', 'ref,Donor,provider\n1,a,b\n')
    expect(head?.columns.map(({ field }) => field)).toEqual(['ref', null, 'provider'])
  })

  test('new promises need their fields, rows that change a promise do not', async () => {
    expect(await refusalOf('commitments', 'title_en,kind\nx,financial\n')).toMatchObject({
      code: 'table_fields_missing',
      facts: { missing: 'topic, promisers, beneficiaries, document, quote, speaker' },
    })
    const { head, records } = await readTableOf('commitments', 'slug,topic\nx,energy\n')
    expect(records[0]).toMatchObject({ identifier: 'x', input: { topic: 'energy' }, flaws: [] })
    expect(head?.missing).toContain('kind')
  })
})

describe('the words of headers', () => {
  test.each(IMPORTABLE.flatMap((what) => LOCALES.map((locale) => [what, locale] as const)))(
    '%s in %s name every field that is read, and only fields',
    (what, locale) => {
      const words = CATALOGUES[locale].headers[what]
      const bases = new Set(Object.keys(words))
      for (const base of bases) expect(basesOf(what)).toContain(base)
      for (const { name, computed } of FIELDS[what])
        if (!computed)
          expect([name, name.replace(/_(en|uk|ja)$/, '')].some((one) => bases.has(one))).toBe(true)
      const labels = Object.values(words).map((list) => list.split(';')[0])
      expect(new Set(labels).size).toBe(labels.length)
    },
  )
})
