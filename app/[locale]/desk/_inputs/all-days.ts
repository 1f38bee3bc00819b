/** The last day that the ledger's lines hold: an editor sees all that is recorded, whatever day it is dated. */
import { addDays } from '#domain/day'
import { FOREVER } from '#domain/ledger'

export const ALL_DAYS = addDays(FOREVER, -1)
