/** Looks at whole columns of a table for how they write decimals: only where a value has two readings. */
import type { Cells } from './cells.ts'
import { type Habit, shapeOf, tidied, together } from './decimal-habits.ts'
import type { Read } from './mapping.ts'
import { splitPlaces } from './places.ts'

const SORTS = new Set(['decimal', 'number'])

export async function habitsOf(
  rows: AsyncIterable<Cells>,
  reads: readonly Read[],
): Promise<ReadonlyMap<number, Habit>> {
  const habits = new Map<number, Habit>()
  const columns = reads.filter(({ field }) => SORTS.has(field.sort))
  for await (const { cells } of rows)
    for (const { at, field } of columns) {
      const cell = cells[at] ?? ''
      for (const one of field.places ? splitPlaces(cell) : [cell])
        if (/[.,]/.test(one)) habits.set(at, together(habits.get(at) ?? 'none', shapeOf(tidied(one))))
    }
  return habits
}
