/** Text for XML: its signs escaped, and the characters left out that XML cannot hold. */
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
