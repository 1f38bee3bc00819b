// Makes the book ready to be served: migrates it, seeds it when empty, and makes the set-up link.
import { SECRET_FILE, secretIn } from '#db/accounts/secret'
import { hasUsers } from '#db/queries/users'
import { isEmptyBook, seedDocuments } from '#db/seed'
import type { Store } from '#db/store'
import { inviteUser } from '#db/verbs/users'
import { systemActor } from '#domain/permission'
import type { Settings } from '#domain/settings'
import { storeTrouble, withBook } from './open-book.ts'

export type Prepared = { setupLink: string | null; setupUntil: string | null }

export const welcomeLink = (bookUrl: string, token: string): string => `${bookUrl}/en/welcome/${token}`
export const instantText = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`

/** While there is no user, every start makes a new link; earlier ones end. */
async function setUp(store: Store, bookUrl: string): Promise<Prepared> {
  if (await hasUsers(store.read)) return { setupLink: null, setupUntil: null }
  const context = { actor: systemActor('start') }
  const { token, until } = await inviteUser(store, context, { email: null, role: 'administrator' })
  return { setupLink: welcomeLink(bookUrl, token), setupUntil: instantText(until) }
}

function makeSecret(): void {
  try {
    secretIn(SECRET_FILE)
  } catch (error) {
    throw storeTrouble(error, SECRET_FILE)
  }
}

/** Throws Trouble, a sentence for the terminal, where the book's file cannot be used. */
export async function prepare(settings: Settings): Promise<Prepared> {
  if (!settings.secret) makeSecret()
  return withBook(settings.databasePath, async (store) => {
    if (settings.seed === 'documents' && (await isEmptyBook(store))) await seedDocuments(store)
    return setUp(store, settings.bookUrl)
  })
}
