/** The one way for a form to run an act: who sends it, what was typed, what is wrong with it, where to go on. */
import 'server-only'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect, unstable_rethrow } from 'next/navigation'
import { type Asked, askedPath } from '#app/_server/asked-path.ts'
import { book } from '#app/_server/book.ts'
import { Fields } from '#app/_server/fields.ts'
import { flawedState } from '#app/_server/flawed-state.ts'
import { actorOf, type Viewer, viewerOf } from '#app/_server/viewer.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import type { Store } from '#db/store'
import type { Context } from '#db/verbs/verb'
import type { Locale } from '#domain/locale'
import { Problem, problem } from '#domain/problem'
import { answerWith } from '#formats/answer-status'

/**
 * A path inside the book, without the language, to go to; or what was made, to be shown in place. `keep`: what was typed
 * stays in the form, and the page is not read anew, because it knows what has changed.
 */
export type Done = { to: string } | { made: Record<string, string>; keep?: boolean }

type Act = (hand: {
  store: Store
  context: Context
  viewer: Viewer
  fields: Fields
  locale: Locale
}) => Promise<Done>
type OpenAct = (hand: { store: Store; fields: Fields; headers: Headers; locale: Locale }) => Promise<Done>

async function attempt(
  previous: FormState,
  data: FormData,
  secret: readonly string[],
  run: (fields: Fields, asked: Asked) => Promise<Done>,
): Promise<FormState> {
  const fields = new Fields(data)
  const asked = await askedPath()
  const tries = previous.tries + 1
  try {
    const done = await run(fields, asked)
    if ('to' in done) redirect(`/${asked.locale}${done.to}`)
    if (done.keep) return { values: fields.typed(secret), flaws: [], tries, made: done.made, kept: true }
    refresh()
    return { values: {}, flaws: [], tries, made: done.made }
  } catch (error) {
    unstable_rethrow(error)
    const known = error instanceof Problem
    if (!known || error.status >= 500) console.error(error)
    const found = known ? error : problem('unexpected')
    answerWith(found.status)
    // The page shows the colleague's version beside what was typed.
    if (found.code === 'changed_meanwhile') refresh()
    return flawedState(found, fields, { asked, tries, secret })
  }
}

/** For signed-in users. A session that has ended is a flaw like any other: what was typed stays. */
export const perform = (previous: FormState, data: FormData, act: Act): Promise<FormState> =>
  attempt(previous, data, [], async (fields, { locale }) => {
    const store = await book()
    const viewer = await viewerOf(store, await headers())
    if (!viewer) throw problem('sign_in')
    const reason = fields.text('reason')
    return act({ store, viewer, fields, locale, context: { actor: actorOf(viewer), reason } })
  })

/** For everybody: signing in, and one-time links. */
export const performOpen = (previous: FormState, data: FormData, act: OpenAct): Promise<FormState> =>
  attempt(previous, data, ['password'], async (fields, { locale }) =>
    act({ store: await book(), fields, locale, headers: new Headers(await headers()) }),
  )
