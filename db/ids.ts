/** New identifiers: ULIDs, which sort by the time at which they were made. */
import { monotonicFactory } from 'ulid'

export const newId = monotonicFactory()
