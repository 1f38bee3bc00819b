/** JSON: each record as the API gives it, with what was asked before and how many there are after. */
import { narrowedBy } from '#domain/taking'
import type { Table } from '#formats/out/table'
import type { Format, Taking } from '#formats/out/taking'

export function jsonOf<T, R, E>({ what, elements, json }: Table<T, R, E>): Format {
  async function* write(taking: Taking): AsyncGenerator<Uint8Array> {
    const { asked, bookUrl, selfUrl, version } = taking
    const head = {
      book: bookUrl,
      address: selfUrl,
      as_of: asked.day,
      language: asked.locale,
      ledger_version: version,
      filters: narrowedBy(asked),
    }
    yield Buffer.from(`${JSON.stringify(head).slice(0, -1)},"${what}":[`)
    let total = 0
    for await (const page of elements(taking)) {
      let text = ''
      for (const record of page) text += `${total++ > 0 ? ',' : ''}\n${JSON.stringify(json(record, taking))}`
      yield Buffer.from(text)
    }
    yield Buffer.from(`\n],"total":${total}}\n`)
  }
  return { mediaType: 'application/json; charset=utf-8', write }
}
