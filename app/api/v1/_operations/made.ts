/** What an act answers that made a record: its id, and its short name where it has one. */
import { z } from 'zod'
import { id, slug } from '#formats/json/values'

export const made = z.strictObject({ id }).meta({ id: 'Made' })
export const madeNamed = z.strictObject({ id, slug }).meta({ id: 'MadeNamed' })
