'use server'
/** The form that brings a table in: looked at, then kept as a job; nothing of the book changes. */
import { perform } from '#app/_server/perform.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import { namesOf, offersOf } from '#app/[locale]/desk/_inputs/names.ts'
import { readingOf } from '#app/[locale]/desk/_inputs/reading.ts'
import { openImport } from '#app/[locale]/desk/import/_job/verbs.ts'
import { choices } from '#db/queries/choices'
import type { Store } from '#db/store'
import { IMPORTABLE } from '#domain/import/job'
import type { Locale } from '#domain/locale'
import { may } from '#domain/permission'
import { Problem, problem } from '#domain/problem'
import { sourceOf } from '#formats/in/source'
import { wordsFor } from '#messages/words'
import { asBefore, sameGuess } from './as-before.ts'
import { atFile, chosenFile } from './chosen-file.ts'
import { lookAt } from './look.ts'

const DATASET = ['name', 'publisher', 'as_of'] as const

/** The document that the file is in the book, by the name that was typed. */
async function documentOf(data: FormData, store: Store, locale: Locale): Promise<string | undefined> {
  const found = await choices(store.read)
  const read = readingOf(data, namesOf(found, offersOf(found, wordsFor(locale))))
  const document = read.ref('document') || undefined
  if (read.flaws.length > 0) throw new Problem(read.flaws)
  return document
}

export async function bringTable(previous: FormState, data: FormData): Promise<FormState> {
  return perform(previous, data, async ({ store, context, fields, locale }) => {
    if (!may(context.actor, 'import_table')) throw problem('forbidden')
    const what = IMPORTABLE.find((one) => one === fields.text('what'))
    if (!what) throw problem('not_in_list', 'what')
    const document = await documentOf(data, store, locale)
    const { name, bytes } = await chosenFile(data)
    const asked = { format: fields.text('format'), what, locale }
    const source = sourceOf(bytes)
    const seen = await atFile(() => lookAt(source, asked, locale))
    const before = await asBefore(store.read, what, seen.head)
    const { format } = seen
    const read = before ? await lookAt(source, { ...asked, ...before }, locale) : seen
    const head = sameGuess(seen.head, read.head)
    const dataset = Object.fromEntries(
      DATASET.flatMap((one) => {
        const value = fields.text(`dataset.${one}`)
        return value === undefined ? [] : [[one, value]]
      }),
    )
    const edition = what === 'flows' ? { sort: format, file_name: name, ...dataset } : {}
    const options = { ...edition, locale, head, document, ...before }
    const id = await openImport(store, context, { what, format, fileName: name, file: bytes, options })
    return { to: `/desk/import/${id}` }
  })
}
