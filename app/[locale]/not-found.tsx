/** What a reader sees where the framework itself finds no page. */
import { askedPath } from '#app/_server/asked-path.ts'
import { NotFoundPage } from '#app/_ui/not-found-page.tsx'

export default async function NotFound() {
  return <NotFoundPage locale={(await askedPath()).locale} />
}
