'use server'
/** Forms about promises: record one, edit it, link it, add what was said of it. */
import type { FormState } from '#app/_ui/form/state.ts'
import { atDesk } from '#app/[locale]/desk/_acts/at-desk.ts'
import { commitmentInput, editInput } from '#app/[locale]/desk/_inputs/commitment.ts'
import { linkInput } from '#app/[locale]/desk/_inputs/outcome.ts'
import { statementInput } from '#app/[locale]/desk/_inputs/words.ts'
import { editCommitment } from '#db/verbs/edit-commitment'
import { recordCommitment } from '#db/verbs/record-commitment'
import { recordStatement } from '#db/verbs/record-statement'
import { linkCommitments } from '#db/verbs/relate'

export async function sendCommitment(previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, locale, read }) => {
    const { slug } = await recordCommitment(store, context, commitmentInput(read, locale))
    return { to: `/commitments/${slug}?done=commitment` }
  })
}

export async function sendEdit(slug: string, previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    await editCommitment(store, context, editInput(read, slug))
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
