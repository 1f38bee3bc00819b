/** A due window between its columns and its type. */
import type { DueWindow } from '#domain/due-window'

export type DueRow = {
  due_type: DueWindow['type']
  due_phrase: string | null
  due_start: string | null
  due_strict_end: string | null
  due_generous_end: string | null
  due_rule: string | null
}

export const dueOf = (row: DueRow): DueWindow => ({
  type: row.due_type,
  phrase: row.due_phrase,
  start: row.due_start,
  strict_end: row.due_strict_end,
  generous_end: row.due_generous_end,
  rule: row.due_rule,
})

export const dueRow = (window: DueWindow): DueRow => ({
  due_type: window.type,
  due_phrase: window.phrase,
  due_start: window.start,
  due_strict_end: window.strict_end,
  due_generous_end: window.generous_end,
  due_rule: window.rule,
})
