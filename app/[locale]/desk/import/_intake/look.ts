/** Looks at a file before it becomes a job: its format, its head, and whether it can be read at all. */
import 'server-only'
import type { Importable } from '#domain/import/job'
import type { Locale } from '#domain/locale'
import { problem } from '#domain/problem'
import type { Constants, InFormat, Mapping } from '#formats/in/format'
import { IN, type InName, isInName } from '#formats/in/index'
import { recognise } from '#formats/in/recognise'
import type { Source } from '#formats/in/source'
import type { TableHead } from '#formats/in/table/head'
import { wordsFor } from '#messages/words'

type Asked = {
  /** A format's name; anything else asks the file. */
  format?: string | undefined
  what: Importable
  locale: Locale
  sheet?: string | undefined
  mapping?: Mapping | undefined
  constants?: Constants | undefined
}
export type Looked = { format: InName; head: TableHead | null }

/** `reader` is the language of the sentence, not of the file. */
function requireKind(name: InName, what: Importable, reader: Locale): void {
  const { whats }: InFormat = IN[name]
  if (whats.includes(what)) return
  const { t, list } = wordsFor(reader)
  const kinds = list(whats.map((one) => t(`importing.kinds.${one}`)))
  throw problem('import_gives', 'what', { format: t(`importing.formats.${name}`), kinds })
}

export async function lookAt(source: Source, asked: Asked, reader: Locale): Promise<Looked> {
  const { format: given = '', what, ...options } = asked
  const format = isInName(given) ? given : await recognise(source)
  requireKind(format, what, reader)
  const opened = await IN[format].open(source, { what, ...options })
  // A format without a head shows with its first record whether it is what it says.
  if (opened.head === null) for await (const _ of opened.records()) break
  return { format, head: opened.head }
}
