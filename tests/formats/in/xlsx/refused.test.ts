// Files of spreadsheets that are refused whole, in words: other sorts, locked, damaged, beyond the bounds.
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { refusalOf, textRow, workbook } from '#tests/support/table.ts'

const HEAD = textRow('ref', 'title', 'amount', 'starts', 'recipients')

describe('refused whole', () => {
  const wide = (text: string) => Buffer.from(text, 'utf16le')
  const box = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), wide(name)])
  const zip = (names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(4)])))
  const good = () => workbook({ sheets: { A: `${HEAD}${textRow('1')}` } })
  /** The packed bytes of the sheet are turned over. */
  const spoilt = () => good().map((byte, at) => (at > 700 && at < 760 ? byte ^ 0x55 : byte))
  const relation = (target: string) =>
    `<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="${target}"/></Relationships>`

  test.each<[string, () => Uint8Array, string, object?]>([
    ['an old Excel file', () => box('Workbook'), 'table_old_excel'],
    ['a workbook with a password', () => box('EncryptedPackage'), 'table_locked'],
    [
      'a binary workbook',
      () =>
        workbook({
          sheets: {},
          more: { '_rels/.rels': relation('xl/workbook.bin'), 'xl/workbook.bin': 'x' },
        }),
      'table_xlsb',
    ],
    ['an OpenDocument spreadsheet', () => zip(['mimetype', 'content.xml']), 'table_ods'],
    ['another packed file', () => zip(['a.csv']), 'table_packed'],
    [
      'a Word file as Word writes it',
      () =>
        workbook({
          sheets: {},
          more: { '_rels/.rels': relation('word/document.xml'), 'word/document.xml': '<w:document/>' },
        }),
      'table_word',
    ],
    [
      'a Word file under another name',
      () => workbook({ sheets: {}, more: { 'xl/workbook.xml': '<w:document/>' } }),
      'table_packed',
    ],
    ['half a file', () => good().subarray(0, 500), 'table_damaged'],
    ['damaged bytes', spoilt, 'table_damaged'],
    ['broken XML', () => workbook({ sheets: { A: '<row><c>' } }), 'table_damaged'],
    [
      'entities',
      () =>
        workbook({
          sheets: { A: '' },
          more: { 'xl/worksheets/s0.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
        }),
      'table_damaged',
    ],
    ['no sheet', () => workbook({ sheets: {} }), 'table_no_rows'],
    [
      'too many columns',
      () => workbook({ sheets: { A: '<row><c r="ALM1"><v>1</v></c></row>' } }),
      'table_columns',
      { line: 1, limit: 1000 },
    ],
    [
      'a cell without end',
      () => workbook({ sheets: { A: textRow('a', 'x'.repeat(100_001)) } }),
      'table_cell',
      { line: 1, column: 2 },
    ],
  ])('%s', async (_name, file, code, facts) => {
    const flaw = await refusalOf('flows', file())
    expect(flaw?.code).toBe(code)
    if (facts) expect(flaw?.facts).toMatchObject(facts)
  })

  test('a bomb is refused by what comes out of it, whatever size it declares', async () => {
    const file = Buffer.from(
      workbook({ sheets: { A: textRow('ref') }, texts: [`<t>${' '.repeat(135_000_000)}</t>`] }),
    )
    // The directory says that the texts are ten bytes long.
    const at = file.lastIndexOf('xl/sharedStrings.xml') - 46
    file.writeUInt32LE(10, at + 24)
    expect(file.length).toBeLessThan(300_000)
    expect(await refusalOf('flows', file)).toMatchObject({ code: 'table_heavy' })
  })
})
