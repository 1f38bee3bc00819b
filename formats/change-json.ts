/** An audited act as JSON, with the commitments it is about. */
import { z } from 'zod'
import type { Locale, Localized } from '#domain/locale'
import { ACT_ROLES } from '#domain/permission'
import * as v from '#formats/json/values'

type Change = {
  seq: number
  at: number
  act: string
  actor_name: string
  about: readonly { slug: string; title: Localized }[]
  aboutTotal: number
}

/** `about` names the first few of them, `about_total` says how many there are. */
export const changeShape = z
  .strictObject({
    id: v.count,
    at: v.instant,
    act: z.string().meta({ examples: Object.keys(ACT_ROLES).slice(0, 3) }),
    actor: z.string(),
    about: z.array(v.titled),
    about_total: v.count,
  })
  .meta({ id: 'Change' })

export const changeJson = (change: Change, locale: Locale): z.input<typeof changeShape> => ({
  id: change.seq,
  at: v.instantOf(change.at),
  act: change.act,
  actor: change.actor_name,
  about: change.about.map((one) => v.titledIn(one, locale)),
  about_total: change.aboutTotal,
})
