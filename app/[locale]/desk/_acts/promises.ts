'use server'
/** Forms about promises: record one, edit it, link it, add what was said of it. */
import type { FormRecord, FormState } from '#app/_ui/form/state.ts'
import { alikeRecords } from '#app/[locale]/desk/_acts/alike.ts'
import { atDesk } from '#app/[locale]/desk/_acts/at-desk.ts'
import { ALL_DAYS } from '#app/[locale]/desk/_inputs/all-days.ts'
import { commitmentInput, editInput } from '#app/[locale]/desk/_inputs/commitment.ts'
import { editValues } from '#app/[locale]/desk/_inputs/edit-values.ts'
import { linkInput } from '#app/[locale]/desk/_inputs/outcome.ts'
import { rebase } from '#app/[locale]/desk/_inputs/rebase.ts'
import { lookedAt, sameAs, sameSaid } from '#app/[locale]/desk/_inputs/same.ts'
import { statementInput } from '#app/[locale]/desk/_inputs/words.ts'
import { commitmentBySlug } from '#db/queries/commitment-by-slug'
import { similarTo } from '#db/queries/similar-to'
import { editCommitment } from '#db/verbs/edit-commitment'
import { recordCommitment } from '#db/verbs/record-commitment'
import { recordStatement } from '#db/verbs/record-statement'
import { linkCommitments } from '#db/verbs/relate'
import { under } from '#db/verbs/under'
import { Problem } from '#domain/problem'

export async function sendCommitment(previous: FormState, data: FormData): Promise<FormState> {
  let alike: FormRecord[] = []
  const state = await atDesk(previous, data, async ({ store, context, locale, read }) => {
    const input = commitmentInput(read, locale)
    const same = sameAs(read)
    if (same) {
      await under('statements.0', recordStatement(store, context, sameSaid(input, same)))
      return { to: `/commitments/${same}?done=statement` }
    }
    try {
      const { slug } = await recordCommitment(store, context, { ...input, looked_at: lookedAt(read) })
      return { to: `/commitments/${slug}?done=commitment` }
    } catch (error) {
      if (error instanceof Problem && error.code === 'similar_exists')
        alike = alikeRecords(await store.write((q) => similarTo(q, input)), locale)
      throw error
    }
  })
  return alike.length > 0 ? { ...state, alike } : state
}

export async function sendEdit(slug: string, previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    try {
      await editCommitment(store, context, editInput(read, slug))
    } catch (error) {
      if (error instanceof Problem && error.code === 'changed_meanwhile') {
        const present = await commitmentBySlug(store.read, slug, ALL_DAYS)
        if (present) rebase(data, editValues(present.row))
      }
      throw error
    }
    return { to: `/commitments/${slug}?done=edit` }
  })
}

export async function sendLink(slug: string, previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    await linkCommitments(store, context, linkInput(read, slug))
    return { to: `/commitments/${slug}?done=link` }
  })
}

/** Of the promise whose page it came from, or of one that is chosen, or of none. */
export async function sendStatement(
  slug: string | null,
  previous: FormState,
  data: FormData,
): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    const commitment = slug ?? read.ref('commitment') ?? null
    const target = read.text('target') ?? null
    await recordStatement(store, context, { ...statementInput(read), commitment, target })
    const page = commitment && /^[a-z0-9-]+$/.test(commitment) ? `/commitments/${commitment}` : '/desk'
    return { to: `${page}?done=statement` }
  })
}
