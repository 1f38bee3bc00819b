'use server'
/** Ends the session. */
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { accountSettings, carryCookies } from '#app/_server/accounts.ts'
import { askedPath } from '#app/_server/asked-path.ts'
import { book } from '#app/_server/book.ts'
import { signOut } from '#db/accounts/sessions'

export async function signOutAction(): Promise<void> {
  const { locale } = await askedPath()
  await carryCookies(await signOut(await book(), accountSettings(), new Headers(await headers())))
  redirect(`/${locale}`)
}
