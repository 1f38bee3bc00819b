/** Suggestions for the fields of a page, each list once. */
import type { Offers } from '#app/[locale]/desk/_inputs/names.ts'

export type ListName = keyof Offers
export const listId = (name: ListName): string => `names-${name}`

export const Lists = ({ offers }: { offers: Partial<Offers> }) =>
  Object.entries(offers).map(([name, list]) => (
    <datalist key={name} id={listId(name as ListName)}>
      {list.map(({ slug, label }) => (
        <option key={slug} value={label} />
      ))}
    </datalist>
  ))
