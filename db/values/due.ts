/** A due window between its columns, its parser and its type. */
import { z } from 'zod'
import { listOf } from '#db/values/codes'
import { dayText } from '#db/values/parsers'
import { DUE_TYPES, type DueWindow, inOrder } from '#domain/due-window'

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

/** A calendar window needs its end; any window's days are in order. */
export const dueInput = z
  .object({
    type: z.enum(listOf(DUE_TYPES)),
    phrase: z.string().max(300).nullable(),
    start: dayText.nullable(),
    strict_end: dayText.nullable(),
    generous_end: dayText.nullable(),
    rule: z.string().max(40).nullable(),
  })
  .refine((due) => due.type !== 'calendar' || due.strict_end !== null, {
    error: 'required',
    path: ['strict_end'],
  })
  .refine(inOrder, { error: 'window_reversed', path: ['generous_end'] })
  .transform(
    (due): DueWindow =>
      due.type === 'calendar' ? { ...due, generous_end: due.generous_end ?? due.strict_end } : due,
  ) satisfies z.ZodType<DueWindow>
