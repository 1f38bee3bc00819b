'use server'
/** Plans the same change of many promises: nothing changes before the preview is approved. */
import { perform } from '#app/_server/perform.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import { openBulk } from '#app/[locale]/desk/import/_job/verbs.ts'
import { isDay } from '#domain/day'
import { problem } from '#domain/problem'
import { BULK } from './fields.ts'

export async function planBulk(previous: FormState, data: FormData): Promise<FormState> {
  return perform(previous, data, async ({ store, context, fields }) => {
    const chosen = Object.fromEntries(
      BULK.flatMap((name) => {
        const value = fields.text(`fields.${name}`)
        return value === undefined ? [] : [[name, value]]
      }),
    )
    if (Object.keys(chosen).length === 0) throw problem('nothing_chosen', 'fields.topic')
    const day = fields.text('day') ?? ''
    if (!isDay(day)) throw problem('bad_day')
    const filter = fields.text('filter')
    const slugs = fields.all('c')
    const which = fields.checked('all') ? { filter: filter ?? '' } : { slugs }
    const id = await openBulk(store, context, { ...which, day, fields: chosen })
    return { to: `/desk/import/${id}` }
  })
}
