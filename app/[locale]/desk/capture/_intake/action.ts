'use server'
/** The form that brings a text in. */
import type { FormState } from '#app/_ui/form/state.ts'
import { atDesk } from '#app/[locale]/desk/_acts/at-desk.ts'
import { documentInput } from '#app/[locale]/desk/_inputs/source.ts'
import { bringText } from '#db/verbs/bring-text'
import { Problem } from '#domain/problem'
import { takeFile } from './take-file.ts'

export async function sendText(previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(
    previous,
    data,
    async ({ store, context, read }) => {
      const document = read.ref('document') ?? null
      const source = document ? null : { ...documentInput(read), language: read.text('language') ?? '' }
      try {
        const brought = await bringText(store, context, { document, source, text: read.text('text') ?? '' })
        // Quotations that a document already has are told of first; a new one has none.
        const told = brought.found + brought.missing.length > 0
        return { to: told ? `/desk/capture?text=${brought.slug}` : `/desk/capture/${brought.slug}` }
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        for (const { code, facts } of error.flaws)
          if (code === 'same_text') data.set('same', String(facts?.slug ?? ''))
        throw new Problem(
          error.flaws.map((flaw) => ({
            ...flaw,
            at: flaw.at?.replace(/^source\./, ''),
            code: flaw.at === 'source.language' && !read.text('language') ? 'required' : flaw.code,
          })),
        )
      }
    },
    { act: 'bring_text', before: takeFile },
  )
}
