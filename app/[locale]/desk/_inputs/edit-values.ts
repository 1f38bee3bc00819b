/** What the book says of a promise, by the names of the edit form's fields. */
import type { Life, Testability, Topic } from '#domain/commitment'
import { LOCALES, type Localized } from '#domain/locale'

type Edited = {
  title: Localized
  settling: Localized | null
  note: Localized | null
  topic: Topic
  testability: Testability
  life: Life
}

export function editValues({
  title,
  settling,
  note,
  topic,
  testability,
  life,
}: Edited): Record<string, string> {
  const texts = Object.entries({ title, settling, note }).flatMap(([field, text]) =>
    LOCALES.map((locale) => [`${field}.${locale}`, text?.[locale] ?? ''] as const),
  )
  return { ...Object.fromEntries(texts), topic, testability, life }
}
