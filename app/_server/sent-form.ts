/** The form sent with the request under way: a page that may not be shown any more can still hand back what was typed. */
import 'server-only'
import { keepWith, keptOf } from '#formats/answer-status'

type Entry = readonly [name: string, value: string]
const KEY = 'form'

export const keepSentForm = (data: FormData): void =>
  keepWith(
    KEY,
    [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  )

export const sentForm = (): readonly Entry[] | null => (keptOf(KEY) as readonly Entry[] | undefined) ?? null
