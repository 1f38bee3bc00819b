/** What a reader sees where the framework itself finds no page. */
import { bareView } from '#app/_server/bare-view.ts'
import { NotFoundPage } from '#app/_ui/not-found-page.tsx'

export default async function NotFound() {
  return <NotFoundPage view={await bareView()} />
}
