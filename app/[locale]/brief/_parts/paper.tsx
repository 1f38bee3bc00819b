/** The brief on A4: what it is and as of which day on the upper edge of each sheet, its number on the lower. */
import type { Brief } from '#formats/brief/shape'
import type { Words } from '#messages/words'

/** A text as a string of CSS, which nothing in it can end. */
const css = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:()]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`

/** The words around the two numbers are the language's own. */
function pageOf({ t }: Words): string {
  const [before = '', between = '', after = ''] = t('brief.page', { page: '|', pages: '|' }).split('|')
  return `${css(before)} counter(page) ${css(between)} counter(pages) ${css(after)}`
}

export function Paper({ brief, words }: { brief: Brief; words: Words }) {
  const { book, about, as_of } = brief.running
  const small = `font: 8pt 'IBM Plex Sans', sans-serif; color: #444;`
  const sheet = `@page {
  size: A4;
  margin: 20mm 17mm 18mm;
  @top-left { content: ${css(about)}; width: 75%; ${small} }
  @top-right { content: ${css(as_of)}; ${small} }
  @bottom-left { content: ${css(book)}; ${small} }
  @bottom-right { content: ${pageOf(words)}; ${small} }
}
@media print { html { font-size: 13px } main { padding: 0 !important; max-width: none !important } .notice, main ~ footer { display: none } }`
  return <style>{sheet}</style>
}
