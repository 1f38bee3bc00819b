/** A brief as plain data, in words: the page and the Word file are drawn from this and from nothing else. */
import type { ListName, SectionName } from '#domain/brief'
import type { Piece } from '#domain/citation'
import type { Locale } from '#domain/locale'
import type { Mark } from '#domain/mark'

/** A stretch of text; `lang` where it is not the reader's, `href` in full or as `#anchor` within the brief. */
export type Span = {
  text: string
  lang?: string | undefined
  href?: string | undefined
  /** Only of use on a screen. */
  screen?: boolean
  /** It tells where a promise stands. */
  tone?: Mark
}
export type Fact = { label: string; lines: readonly (readonly Span[])[] }
export type Quoted = {
  id: string
  lang: string
  marks: readonly [open: string, close: string]
  pieces: readonly Piece[]
  source: readonly Span[]
}
/** What happened or changed, with the words for it. */
export type News = { key: string; line: readonly Span[]; quotes: readonly Quoted[] }

export type Entry = {
  number: number
  anchor: string
  /** Told in full before: here is only what belongs to this part. */
  again: boolean
  title: Span
  mark: Mark
  sides: string
  facts: readonly Fact[]
  quote: Quoted | null
  news: readonly News[]
  link: Span | null
}
export type Section = {
  name: SectionName
  anchor: string
  title: string
  note: string | null
  total: number
  entries: readonly Entry[]
  /** Said where there is nothing, or more than is told. */
  none: string | null
  more: string | null
}
export type ListItem = { key: string; mark: Mark; title: Span; about: string }
export type List = {
  name: ListName
  title: string
  total: number
  items: readonly ListItem[]
  more: string | null
}

export type Brief = {
  locale: Locale
  /** Without an ending. */
  file: string
  bookUrl: string
  title: Span
  lead: string
  facts: readonly Fact[]
  counts: { title: string; note: string; rows: readonly { label: Span; count: string }[] }
  sections: readonly Section[]
  lists: { anchor: string; title: string; note: string; lists: readonly List[] }
  /** At the foot of the text, and on the edge of every page. */
  closing: string
  running: { book: string; about: string; as_of: string }
}
