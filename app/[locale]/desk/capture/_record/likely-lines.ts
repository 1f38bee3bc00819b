/** Promises of the book that a record may be the same as, in the reader's words. */

import type { Values } from '#app/[locale]/desk/capture/_inputs/prefill.ts'
import type { Likely } from '#app/[locale]/desk/capture/_record/candidate.ts'
import type { Capture } from '#app/[locale]/desk/capture/_record/open-capture.ts'

export async function likelyLines(_capture: Capture, _values: Values): Promise<Likely[]> {
  return []
}
