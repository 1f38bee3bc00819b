'use server'
/** The form that brings a table in: looked at, then kept as a job; nothing of the book changes. */
import { perform } from '#app/_server/perform.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import { openImport } from '#app/[locale]/desk/import/_job/verbs.ts'
import { IMPORTABLE } from '#domain/import/job'
import { may } from '#domain/permission'
import { problem } from '#domain/problem'
import { sourceOf } from '#formats/in/source'
import { atFile, chosenFile } from './chosen-file.ts'
import { lookAt } from './look.ts'

const DATASET = ['name', 'publisher', 'as_of'] as const

export async function bringTable(previous: FormState, data: FormData): Promise<FormState> {
  return perform(previous, data, async ({ store, context, fields, locale }) => {
    if (!may(context.actor, 'import_table')) throw problem('forbidden')
    const what = IMPORTABLE.find((one) => one === fields.text('what'))
    if (!what) throw problem('not_in_list', 'what')
    const { name, bytes } = await chosenFile(data)
    const asked = { format: fields.text('format'), what, locale }
    const { format, head } = await atFile(() => lookAt(sourceOf(bytes), asked, locale))
    const dataset = Object.fromEntries(
      DATASET.flatMap((one) => {
        const value = fields.text(`dataset.${one}`)
        return value === undefined ? [] : [[one, value]]
      }),
    )
    const edition = what === 'flows' ? { sort: format, file_name: name, ...dataset } : {}
    const options = { ...edition, locale, head }
    const id = await openImport(store, context, { what, format, fileName: name, file: bytes, options })
    return { to: `/desk/import/${id}` }
  })
}
