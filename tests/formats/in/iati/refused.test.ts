// Attacks and files of other kinds are refused whole; encodings are told by the first bytes.
import { describe, expect, test } from 'vitest'
import { Problem } from '#domain/problem'
import { all, first, one } from '#tests/support/iati.ts'

const refusal = (content: string | Uint8Array) =>
  all(content).then(
    () => 'read',
    (error: unknown) => (error instanceof Problem ? error.flaws[0] : Promise.reject(error)),
  )
describe('refused whole', () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><iati-activities>&b;</iati-activities>'
  const external =
    '<!DOCTYPE iati-activities [<!ENTITY f SYSTEM "file:///etc/passwd">]><iati-activities>&f;</iati-activities>'
  test.each<[string, string | Uint8Array, string]>([
    ['entity bomb', bomb, 'xml_doctype'],
    ['external entity', external, 'xml_doctype'],
    [
      'declared attributes',
      '<!DOCTYPE iati-activity [<!ATTLIST value currency CDATA "USD">]><iati-activity/>',
      'xml_doctype',
    ],
    [
      'an entity of an external subset, which nobody fetches',
      '<!DOCTYPE iati-activity SYSTEM "https://example.org/x.dtd"><iati-activity>&x;</iati-activity>',
      'xml_broken',
    ],
    ['undeclared entity', one('<title>&nbsp;</title>'), 'xml_broken'],
    ['cut short', one('').slice(0, -20), 'xml_broken'],
    ['tags crossed', '<iati-activities><iati-activity></iati-activities></iati-activity>', 'xml_broken'],
    ['two roots', '<iati-activity/><iati-activity/>', 'xml_broken'],
    ['JSON', '{"iati-activities": []}', 'iati_other'],
    ['a page', '<html><body>IATI</body></html>', 'iati_other'],
    [
      'a page that is no XML either',
      '<!DOCTYPE html>\n<html lang=en><meta charset=utf-8><p>Gone',
      'iati_other',
    ],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'iati_other'],
    ['words', 'Not found', 'iati_other'],
    ['blanks', ' \n \n', 'file_empty'],
    ['the declaration on the second line', '\n<?xml version="1.0"?><iati-activities/>', 'xml_broken'],
    ['words behind the end', '<iati-activities/> and more', 'xml_broken'],
    ['an organisation', '<iati-organisation/>', 'iati_organisations'],
    ['a prefix before every name', '<i:iati-activities xmlns:i="urn:i"/>', 'iati_other'],
    ['organisations', '<iati-organisations version="2.03"/>', 'iati_organisations'],
    ['nothing', '', 'file_empty'],
    [
      'bytes that are no UTF-8',
      new Uint8Array([...Buffer.from('<iati-activities>'), 0xe9, 0x3c]),
      'xml_encoding',
    ],
    ['an unknown encoding', '<?xml version="1.0" encoding="x-klingon"?><iati-activities/>', 'xml_encoding'],
    [
      'a text without end',
      `<iati-activity><title>${'x'.repeat(9_000_000)}</title></iati-activity>`,
      'xml_heavy',
    ],
    ['a comment without end', `<iati-activity><!--${'x'.repeat(9_000_000)}--></iati-activity>`, 'xml_heavy'],
    ['nested without end', `<iati-activity>${'<a>'.repeat(5000)}`, 'xml_heavy'],
  ])(
    '%s',
    async (_name, content, code) => {
      expect(await refusal(content)).toMatchObject({ code })
    },
    60_000,
  )

  test('a document type that declares nothing is no harm', async () => {
    const read = await first('<!DOCTYPE iati-activity SYSTEM "x.dtd"><iati-activity xml:lang="en"/>')
    expect(read.language).toBe('en')
  })

  test('where it broke is told', async () => {
    expect(await refusal('<iati-activities>\n  <iati-activity>\n </oops>')).toMatchObject({
      facts: { line: 3 },
    })
  })
})

describe('encodings', () => {
  const text = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><iati-activity><iati-identifier>Київ é</iati-identifier></iati-activity>`
  const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
  test.each<[string, Uint8Array]>([
    ['UTF-8 with mark', Buffer.from(`\ufeff${text('utf-8')}`)],
    ['UTF-16 little', Buffer.from(`\ufeff${text('UTF-16')}`, 'utf16le')],
    ['UTF-16 big', swapped(Buffer.from(`\ufeff${text('UTF-16')}`, 'utf16le'))],
    ['UTF-16 without mark', Buffer.from(text('UTF-16LE'), 'utf16le')],
    ['UTF-16 in name only', Buffer.from(text('utf-16'))],
  ])('%s', async (_name, bytes) => {
    expect((await first(bytes)).identifier).toBe('Київ é')
  })
  test('an old one, declared', async () => {
    const bytes = Buffer.from(text('ISO-8859-1').replace('Київ', 'Fés'), 'latin1')
    expect((await first(bytes)).identifier).toBe('Fés é')
  })
})
