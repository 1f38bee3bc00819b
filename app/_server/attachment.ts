/** A file to be kept, under a name in the reader's language where a browser knows such names (RFC 6266, RFC 8187). */
import 'server-only'

const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /[()'*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** `plain` is for browsers that know no other letters: ASCII, without quotes. */
export const attachment = (plain: string, name: string): string =>
  `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
