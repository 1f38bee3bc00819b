/** Asks, at the top of a page for writing, that the reader may do an act. */
import 'server-only'
import { redirect } from 'next/navigation'
import type { View } from '#app/_server/view.ts'
import { actorOf, type Viewer } from '#app/_server/viewer.ts'
import { signInHref } from '#app/_ui/sign-in-href.ts'
import { type ActName, may } from '#domain/permission'
import { problem } from '#domain/problem'
import { sentFields } from '#formats/answer-status'

/** Who sent a form as his session ended gets it back instead of being sent away from it. */
export async function sendToSignIn(locale: string, path: string, params: URLSearchParams): Promise<never> {
  if (await sentFields()) throw problem('sign_in')
  redirect(signInHref(locale, path, params))
}

/** Strangers are sent to sign in and come back here; a role that is too small gets a sentence (403). */
export async function requireRole(view: View, act: ActName): Promise<Viewer> {
  if (!view.viewer) return sendToSignIn(view.locale, view.path, view.params)
  if (!may(actorOf(view.viewer), act)) throw problem('forbidden')
  return view.viewer
}
