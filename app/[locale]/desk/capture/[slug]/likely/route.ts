/** Promises of the book that a record may be the same as, and what was decided meanwhile. */
import { answerDesk } from '#app/[locale]/desk/capture/_record/answer-desk.ts'
import { likelyLines } from '#app/[locale]/desk/capture/_record/likely-lines.ts'
import { decisionLines } from '#app/[locale]/desk/capture/_record/open-capture.ts'

export const GET = answerDesk(async (capture, asked) => ({
  likely: await likelyLines(capture, Object.fromEntries(asked)),
  decisions: decisionLines(capture),
}))
