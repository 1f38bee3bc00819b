/** Looks at whole columns of a table for how they write decimals and days: only where a value has two readings. */
import type { Cells } from './cells.ts'
import { type DayOrder, orderOf, orderWith } from './days.ts'
import { type Habit, shapeOf, tidied, together } from './decimal-habits.ts'
import type { Read } from './mapping.ts'
import { splitPlaces } from './places.ts'

export type Habits = { decimals: ReadonlyMap<number, Habit>; days: ReadonlyMap<number, DayOrder> }

const NUMBERS = new Set(['decimal', 'number'])
const DAYS = new Set(['day', 'due'])

export async function habitsOf(rows: AsyncIterable<Cells>, reads: readonly Read[]): Promise<Habits> {
  const habits = new Map<number, Habit>()
  const orders = new Map<number, DayOrder>()
  const columns = reads.filter(({ field }) => NUMBERS.has(field.sort))
  const days = reads.filter(({ field }) => DAYS.has(field.sort))
  for await (const { cells } of rows) {
    for (const { at, field } of columns) {
      const cell = cells[at] ?? ''
      for (const one of field.places ? splitPlaces(cell) : [cell])
        if (/[.,]/.test(one)) habits.set(at, together(habits.get(at) ?? 'none', shapeOf(tidied(one))))
    }
    for (const { at } of days) orders.set(at, orderWith(orders.get(at) ?? 'none', orderOf(cells[at] ?? '')))
  }
  return { decimals: habits, days: orders }
}
