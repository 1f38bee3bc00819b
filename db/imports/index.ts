/** Every kind of record that a table may bring in. */
import { commitments } from '#db/imports/commitments'
import { deliveries } from '#db/imports/deliveries'
import { flows } from '#db/imports/flows'
import type { KindOf } from '#db/imports/kind'
import { parties } from '#db/imports/parties'
import type { Importable } from '#domain/import/job'

export const IMPORT_KINDS: Readonly<Partial<Record<Importable, KindOf>>> = {
  commitments,
  deliveries,
  parties,
  flows,
}
