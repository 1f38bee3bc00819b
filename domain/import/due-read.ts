/** The window that a row's phrase was read as, as one value of a field that no table has: shown to a person before it is written. */
import { DUE_TYPES, type DueType, type DueWindow } from '#domain/due-window'

export const DUE_READ = 'due_read'
const NOTHING = '-'

export type DueSaid = Pick<DueWindow, 'type' | 'start' | 'strict_end' | 'generous_end'>

export const dueValue = ({ type, start, strict_end, generous_end }: DueSaid): string =>
  [type, ...[start, strict_end, generous_end].map((day) => day ?? NOTHING)].join(' ')

export function dueIn(value: string): DueSaid | null {
  const [type, ...days] = value.split(' ')
  if (!DUE_TYPES.includes(type as DueType) || days.length !== 3) return null
  const [start = null, strict_end = null, generous_end = null] = days.map((day) =>
    day === NOTHING ? null : day,
  )
  return { type: type as DueType, start, strict_end, generous_end } as DueSaid
}
