/** What a form knows after it was sent and not accepted: everything typed, and what is wrong with it. */
import type { ProblemCode } from '#domain/problem'

/** `label` is how the page calls the field; empty where the flaw is the whole form's. */
export type FormFlaw = { at: string; label: string; code: ProblemCode; text: string }
/** A record of the book that may be the one that was typed, in the reader's words. */
export type FormRecord = {
  slug: string
  title: string
  lang: string | undefined
  /** Who and when. */
  about: string
  quote: string | null
  quoteLang: string | undefined
  /** Why it is shown. */
  why: string
  href: string
}
export type FormState = {
  /** By the field's name; passwords are never sent back. */
  values: Readonly<Record<string, readonly string[]>>
  flaws: readonly FormFlaw[]
  /** How often the form was answered: fields that browsers reset begin anew with it. */
  tries: number
  /** Where to sign in, when the session has ended meanwhile. */
  signIn?: string
  /** What to look at before the same is sent again. */
  alike?: readonly FormRecord[]
  /** What an accepted act made, for forms that stay on their page. */
  made?: Readonly<Record<string, string>>
  /** An accepted act after which the form goes on: what was typed is still to be sent. */
  kept?: boolean
}
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>

export const EMPTY_FORM: FormState = { values: {}, flaws: [], tries: 0 }
