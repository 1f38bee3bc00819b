/** A published source as a form gives it, on its own page or beside the words that it holds. */
import { code, type Reading } from '#app/[locale]/desk/_inputs/reading.ts'
import type { addDocument } from '#db/verbs/add-document'

type DocumentInput = Parameters<typeof addDocument>[2]

/** Where a document that the book does not have yet stands in a form that cites it. */
export const NEW_DOCUMENT = 'new_document.'

export const documentInput = (read: Reading, at = ''): DocumentInput => ({
  publisher: read.ref(`${at}publisher`) ?? '',
  issuer: read.ref(`${at}issuer`) ?? null,
  meeting: read.ref(`${at}meeting`) ?? null,
  title: read.text(`${at}title`) ?? '',
  published_on: read.text(`${at}published_on`) ?? '',
  language: read.text(`${at}language`) ?? 'en',
  url: read.text(`${at}url`) ?? null,
  translation: code(read.text(`${at}translation`) ?? 'none'),
})

/** Language and translation have a value from the start: they alone do not make a new document. */
export const newDocument = (read: Reading): DocumentInput | null => {
  const typed = ['publisher', 'title', 'url', 'published_on', 'meeting'].map((name) => NEW_DOCUMENT + name)
  return read.some(...typed) ? documentInput(read, NEW_DOCUMENT) : null
}
