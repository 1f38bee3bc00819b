/** What may be changed of many promises at once: closed lists, under which an answer is the same for all. */
import { LIVES, TESTABILITIES, type Testability, TOPICS } from '#domain/commitment'

export const BULK = {
  topic: TOPICS,
  testability: Object.keys(TESTABILITIES) as Testability[],
  life: LIVES,
} as const
