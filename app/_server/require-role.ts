/** Asks, at the top of a page for writing, that the reader may do an act. */
import 'server-only'
import { redirect } from 'next/navigation'
import { sentForm } from '#app/_server/sent-form.ts'
import type { View } from '#app/_server/view.ts'
import { actorOf, type Viewer } from '#app/_server/viewer.ts'
import { type ActName, may } from '#domain/permission'
import { problem } from '#domain/problem'

export const signInHref = (locale: string, path: string, params?: URLSearchParams): string =>
  `/${locale}/sign-in?to=${encodeURIComponent(`${path}${params?.size ? `?${params}` : ''}`)}`

/** Who sent a form as his session ended gets it back instead of being sent away from it. */
export function sendToSignIn(locale: string, path: string, params: URLSearchParams): never {
  if (sentForm()) throw problem('sign_in')
  redirect(signInHref(locale, path, params))
}

/** Strangers are sent to sign in and come back here; a role that is too small gets a sentence (403). */
export function requireRole(view: View, act: ActName): Viewer {
  if (!view.viewer) sendToSignIn(view.locale, view.path, view.params)
  if (!may(actorOf(view.viewer), act)) throw problem('forbidden')
  return view.viewer
}
