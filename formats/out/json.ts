/** JSON: each promise as the API gives it, with what was asked before and how many there are after. */
import { filterParams } from '#domain/filter'
import { commitmentJson } from '#formats/commitment-json'
import { commitmentUrl, type Format, type Taking } from '#formats/out/taking'

const CHUNK = 64 * 1024

async function* write(taking: Taking): AsyncGenerator<string> {
  const { asked, bookUrl, selfUrl, version } = taking
  const head = {
    book: bookUrl,
    address: selfUrl,
    as_of: asked.day,
    language: asked.locale,
    ledger_version: version,
    filters: Object.fromEntries(filterParams(asked.filter)),
  }
  let text = `${JSON.stringify(head).slice(0, -1)},"commitments":[`
  let total = 0
  for await (const line of taking.lines()) {
    const url = commitmentUrl(taking, line.slug)
    text += `${total++ > 0 ? ',' : ''}\n${JSON.stringify({ ...commitmentJson(line, asked.locale), url })}`
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  yield `${text}\n],"total":${total}}\n`
}

export const json: Format = { mediaType: 'application/json; charset=utf-8', write }
