/** The way to a party that the book does not have: beside the form, so that what was typed stays. */
import type { View } from '#app/_server/view.ts'
import { actorOf } from '#app/_server/viewer.ts'
import { may } from '#domain/permission'

export function NewPartyLink({ view }: { view: View }) {
  if (view.viewer === null || !may(actorOf(view.viewer), 'add_party')) return null
  return (
    <a
      className="link row-link -mt-2 w-fit text-sm sm:col-span-2"
      href={view.href('/desk/party')}
      target="_blank"
      rel="noopener"
    >
      {view.words.t('desk.new_party')}
    </a>
  )
}
