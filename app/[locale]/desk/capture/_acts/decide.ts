'use server'
/** The desk's one form: accept, tie, reject, open again, or add a party on the way. */
import type { Done } from '#app/_server/perform.ts'
import type { FormRecord, FormState } from '#app/_ui/form/state.ts'
import { alikeRecords } from '#app/[locale]/desk/_acts/alike.ts'
import { atDesk } from '#app/[locale]/desk/_acts/at-desk.ts'
import { code, type Reading } from '#app/[locale]/desk/_inputs/reading.ts'
import {
  acceptance,
  rejection,
  TIE_OTHER,
  TIE_TO,
  tying,
} from '#app/[locale]/desk/capture/_inputs/decision.ts'
import { NEW_PARTY, placed } from '#app/[locale]/desk/capture/_inputs/placed.ts'
import { similarTo } from '#db/queries/similar-to'
import type { Store } from '#db/store'
import { addParty } from '#db/verbs/add-party'
import { acceptCandidate, rejectCandidate, reopenCandidate, tieCandidate } from '#db/verbs/decide-candidate'
import type { Context } from '#db/verbs/verb'
import type { Locale } from '#domain/locale'
import { Problem } from '#domain/problem'

type Hand = { store: Store; context: Context; locale: Locale; read: Reading; document: string }
type Made = { did: string; slug?: string }

const ACTS: Record<string, (hand: Hand) => Promise<Made>> = {
  async accept({ store, context, locale, read, document }) {
    const { slug } = await acceptCandidate(store, context, acceptance(read, document, locale))
    return { did: 'accepted', slug }
  },
  async tie({ store, context, read, document }) {
    const { slug } = await tieCandidate(store, context, tying(read, document))
    return { did: 'tied', slug }
  },
  async reject({ store, context, read, document }) {
    await rejectCandidate(store, context, rejection(read, document))
    return { did: 'rejected' }
  },
  async reopen({ store, context, read, document }) {
    await reopenCandidate(store, context, rejection(read, document))
    return { did: 'reopened' }
  },
  async party({ store, context, locale, read }) {
    const name = read.text(`${NEW_PARTY}name`) ?? ''
    const language = code<Locale>(read.text(`${NEW_PARTY}language`) ?? locale)
    await addParty(store, context, {
      name: { [language]: name },
      type: code(read.text(`${NEW_PARTY}type`)),
      country: read.text(`${NEW_PARTY}country`)?.toUpperCase() ?? null,
    })
    return { did: 'party', slug: name }
  },
}

/** Enter in a field sends the form without a button: words that were given a promise belong to it. */
const usual = (read: Reading): string => (read.some(TIE_TO, TIE_OTHER) ? 'tie' : 'accept')

/** With JavaScript the desk stays as it is and goes on by itself; without it the next candidate is another page. */
function doneWith(made: Made, read: Reading, document: string): Done {
  const { did, slug = '' } = made
  const at = read.text('at') ?? ''
  if (did === 'party' || read.some('fluent')) return { made: { did, slug, at }, keep: true }
  const stay: Record<string, string> = did === 'reopened' ? { at } : { after: at }
  const show: Record<string, string> = read.some('show') ? { show: 'open' } : {}
  const params = new URLSearchParams({ ...show, ...stay, did, ...(slug ? { slug } : {}) })
  return { to: `/desk/capture/${document}?${params}` }
}

/** Refused because the book has the like: the form shows which. */
async function alikeTo(error: unknown, { store, locale, read, document }: Hand): Promise<FormRecord[]> {
  if (!(error instanceof Problem) || error.code !== 'similar_exists') return []
  const { commitment } = acceptance(read, document, locale)
  return alikeRecords(await store.write((q) => similarTo(q, commitment)), locale)
}

export async function decide(document: string, previous: FormState, data: FormData): Promise<FormState> {
  let alike: FormRecord[] = []
  const state = await atDesk(previous, data, async ({ read, ...others }) => {
    const hand = { ...others, read, document }
    const asked = read.text('do') ?? ''
    const act = Object.hasOwn(ACTS, asked) ? asked : usual(read)
    try {
      const made = await placed(act, async () => (await ACTS[act]?.(hand)) ?? { did: '' })
      if (made.did === 'party')
        for (const name of [...data.keys()]) if (name.startsWith(NEW_PARTY)) data.delete(name)
      return doneWith(made, read, document)
    } catch (error) {
      alike = await alikeTo(error, hand)
      throw error
    }
  })
  // What was shown for this sentence stays in sight while other fields are mended.
  const shown = previous.values.at?.[0] === state.values.at?.[0] ? previous.alike : undefined
  const kept = alike.length > 0 ? alike : shown
  return kept && (state.flaws.length > 0 || state.kept) ? { ...state, alike: kept } : state
}
