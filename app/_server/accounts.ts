/** The account functions with this book's settings, and its cookies carried to the browser. */
import 'server-only'
import { cookies } from 'next/headers'
import { settings } from '#app/_server/book.ts'
import type { AccountSettings } from '#db/accounts/auth'
import { SECRET_FILE, secretIn } from '#db/accounts/secret'
import type { SetCookie } from '#db/accounts/sessions'

let secret: string | null = null

export function accountSettings(): AccountSettings {
  const { bookUrl, secret: given } = settings()
  secret ??= given ?? secretIn(SECRET_FILE)
  return { bookUrl, secret }
}

export async function carryCookies(carried: readonly SetCookie[]): Promise<void> {
  const jar = await cookies()
  for (const { name, value, options } of carried) jar.set(name, value, options)
}
