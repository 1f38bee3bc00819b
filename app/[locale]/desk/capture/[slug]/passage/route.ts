/** The record that a chosen passage would make. */
import { answerDesk } from '#app/[locale]/desk/capture/_record/answer-desk.ts'
import { readPassage } from '#app/[locale]/desk/capture/_record/read-passage.ts'
import { spanFrom } from '#domain/passage'
import { problem } from '#domain/problem'

export const GET = answerDesk(async (capture, asked) => {
  const { length } = capture.captured.text
  const passage = spanFrom(asked.get('at'), length)
  if (!passage) throw problem('sentence_not_in_text', 'at')
  return { candidate: readPassage(capture, passage, spanFrom(asked.get('quote'), length)) }
})
