/** What every form of the desk does before and after its verb: names to records, a new document first, flaws to their fields. */
import 'server-only'
import { type Done, perform } from '#app/_server/perform.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import { namesOf, offersOf } from '#app/[locale]/desk/_inputs/names.ts'
import { placeFlaws } from '#app/[locale]/desk/_inputs/placing.ts'
import { type Names, type Reading, readingOf } from '#app/[locale]/desk/_inputs/reading.ts'
import { NEW_DOCUMENT, newDocument } from '#app/[locale]/desk/_inputs/source.ts'
import { choices } from '#db/queries/choices'
import type { Store } from '#db/store'
import { addDocument } from '#db/verbs/add-document'
import type { Context } from '#db/verbs/verb'
import type { Locale } from '#domain/locale'
import { type ActName, may } from '#domain/permission'
import { type Flaw, Problem, problem } from '#domain/problem'
import { wordsFor } from '#messages/words'

type Hand = { store: Store; context: Context; locale: Locale; read: Reading }

/** What is wrong with the act, or nothing; other errors pass. */
async function flawsOf(act: () => Promise<unknown>): Promise<readonly Flaw[]> {
  try {
    await act()
    return []
  } catch (error) {
    if (error instanceof Problem) return error.flaws
    throw error
  }
}

/** A document that the form brings along is added in the same transaction: both are in the book, or neither. */
async function addedDocument(store: Store, context: Context, read: Reading): Promise<string | null> {
  const source = newDocument(read)
  if (!source) return null
  let slug: string | null = null
  const flaws = await flawsOf(async () => {
    slug = (await addDocument(store, context, source)).slug
  })
  if (flaws.length > 0)
    throw new Problem(flaws.map((flaw) => ({ ...flaw, at: NEW_DOCUMENT + (flaw.at ?? '') })))
  return slug
}

async function namesIn(store: Store, locale: Locale): Promise<Names> {
  const found = await choices(store.read)
  return namesOf(found, offersOf(found, wordsFor(locale)))
}

/** Work on what was sent that takes its time: before the book is held for writing, and only for who may do the act. */
type First = { act: ActName; before(data: FormData): Promise<void> }

export const atDesk = (
  previous: FormState,
  data: FormData,
  act: (hand: Hand) => Promise<Done>,
  first?: First,
): Promise<FormState> =>
  perform(previous, data, async ({ store, context, fields, locale }) => {
    if (first && !may(context.actor, first.act)) throw problem('forbidden')
    await first?.before(fields.data)
    const names = await namesIn(store, locale)
    let done: Done = { to: '/desk' }
    const flaws = await flawsOf(() =>
      store.write(async () => {
        const added = await addedDocument(store, context, readingOf(fields.data, names))
        const read = readingOf(fields.data, names, added)
        const found = await flawsOf(async () => {
          done = await act({ store, context, locale, read })
        })
        if (read.flaws.length + found.length > 0) throw new Problem([...read.flaws, ...found])
      }),
    )
    if (flaws.length > 0) throw new Problem(placeFlaws(flaws, [...fields.data.keys()]))
    return done
  })
