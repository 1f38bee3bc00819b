/** Attaches the full text to a document, and finds every quotation of that document in it. */
import { z } from 'zod'
import { idOf } from '#db/refs'
import { verb } from '#db/verbs/verb'
import { fullText, writeText } from '#db/verbs/write-text'

const input = z.object({ document: z.string(), text: fullText })

export const attachText = verb('attach_text', input, async (hand, given) =>
  writeText(hand, await idOf(hand.find, 'document', given.document, 'document'), given.text),
)
