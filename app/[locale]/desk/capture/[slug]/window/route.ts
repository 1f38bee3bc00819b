/** The window that a due phrase is read to, in words, while somebody changes the phrase. */

import { answerDesk } from '#app/[locale]/desk/capture/_record/answer-desk.ts'
import { readDuePhrase } from '#domain/due-phrase'
import { windowText } from '#messages/window-text'

export const GET = answerDesk(async ({ setting, view }, asked) => {
  const phrase = asked.get('phrase')?.trim().slice(0, 300) ?? ''
  return { window: phrase ? windowText(readDuePhrase(phrase, setting.day), view.words) : '' }
})
