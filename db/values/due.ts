/** The parser of a due window. */
import { z } from 'zod'
import { listOf } from '#db/values/codes'
import { dayText } from '#db/values/parsers'
import { DUE_TYPES, type DueWindow, inOrder } from '#domain/due-window'

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
