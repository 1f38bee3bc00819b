'use server'
/** Looks at a job's file in another way, and guesses its columns anew. */
import { perform } from '#app/_server/perform.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import { lookAt } from '#app/[locale]/desk/import/_intake/look.ts'
import { jobOf } from '#app/[locale]/desk/import/_job/reads.ts'
import { remap } from '#app/[locale]/desk/import/_job/verbs.ts'
import { jobFile } from '#db/queries/job-file'
import { IMPORTABLE } from '#domain/import/job'
import { LOCALES } from '#domain/locale'
import { may } from '#domain/permission'
import { problem } from '#domain/problem'
import { sourceOf } from '#formats/in/source'

export async function readAnew(previous: FormState, data: FormData): Promise<FormState> {
  return perform(previous, data, async ({ store, context, fields, locale: reader }) => {
    if (!may(context.actor, 'import_table')) throw problem('forbidden')
    const id = fields.text('job') ?? ''
    const job = await jobOf(store.read, id)
    const bytes = await jobFile(store.read, id)
    if (!job || !bytes) throw problem('not_found')
    const what = IMPORTABLE.find((one) => one === fields.text('what')) ?? job.what
    const locale = LOCALES.find((one) => one === fields.text('habits')) ?? job.options.locale
    const sheet = fields.text('sheet') ?? job.options.sheet
    const asked = { format: job.format ?? undefined, what, locale, sheet }
    // What was said for all rows of another sort is said of other fields.
    const constants = what === job.what ? job.options.constants : undefined
    const { head } = await lookAt(sourceOf(bytes), { ...asked, constants }, reader)
    await remap(store, context, id, {
      what,
      options: { ...job.kept, mapping: undefined, remembered: undefined, constants, sheet, locale, head },
    })
    return { to: `/desk/import/${id}` }
  })
}
