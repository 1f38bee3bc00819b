/** What every writing page begins with: who may write, what can be chosen, which promise it is about. */
import 'server-only'
import { notFound } from 'next/navigation'
import { requireRole } from '#app/_server/require-role.ts'
import { openView, type Search, type View } from '#app/_server/view.ts'
import { ALL_DAYS } from '#app/[locale]/desk/_inputs/all-days.ts'
import { namesOf, type Offers, offersOf } from '#app/[locale]/desk/_inputs/names.ts'
import type { Names } from '#app/[locale]/desk/_inputs/reading.ts'
import { choices } from '#db/queries/choices'
import { type CommitmentView, commitmentBySlug } from '#db/queries/commitment-by-slug'
import type { ActName } from '#domain/permission'

export type DeskView = View & { offers: Offers; names(): Names }

export async function openDesk(
  params: Promise<{ locale: string }>,
  search: Search | null,
  path: string,
  act: ActName,
): Promise<DeskView> {
  const view = await openView(params, search, path)
  await requireRole(view, act)
  const found = await choices(view.q)
  const offers = offersOf(found, view.words)
  return { ...view, offers, names: () => namesOf(found, offers) }
}

export type SlugParams = Promise<{ locale: string; slug: string }>

export async function openPromise(
  params: SlugParams,
  search: Search,
  page: string,
  act: ActName,
): Promise<{ view: DeskView; promise: CommitmentView }> {
  const { slug } = await params
  const view = await openDesk(params, search, `/commitments/${slug}/${page}`, act)
  const promise = await commitmentBySlug(view.q, slug, ALL_DAYS)
  if (!promise) notFound()
  return { view, promise }
}
