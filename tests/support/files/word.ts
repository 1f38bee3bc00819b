/** Makes Word files for tests: a package with the parts that matter. */
import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATIONS = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`
export const paragraphs = (...texts: string[]): string => texts.map((text) => paragraph(run(text))).join('')

type Options = { title?: string; language?: string; main?: string; extra?: Record<string, Uint8Array> }

export function makeWord(
  body: string,
  { title, language, main = 'word/document.xml', extra }: Options = {},
): Uint8Array {
  const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d">${title ? `<dc:title>${title}</dc:title>` : ''}${language ? `<dc:language>${language}</dc:language>` : ''}</cp:coreProperties>`
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(RELATIONS(main)),
    [main]: strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    'docProps/core.xml': strToU8(core),
    ...extra,
  })
}

/** A box of Microsoft's old kind, with one part of that name. */
export function makeOldBox(part: string): Uint8Array {
  const box = new Uint8Array(2048)
  box.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  box.set(Buffer.from(part, 'utf16le'), 1024)
  return box
}
