/** What can be taken away, and in which formats: a new one is a file and a line here. */
import type { What } from '#domain/taking'
import { atom } from '#formats/out/atom'
import { filesOf } from '#formats/out/files'
import { iati } from '#formats/out/iati/commitments'
import { ics } from '#formats/out/ics'
import { commitments } from '#formats/out/tables/commitments'
import { deliveries } from '#formats/out/tables/deliveries'
import { documents } from '#formats/out/tables/documents'
import { flows } from '#formats/out/tables/flows'
import { meetings } from '#formats/out/tables/meetings'
import { parties } from '#formats/out/tables/parties'
import { statements } from '#formats/out/tables/statements'
import type { Format } from '#formats/out/taking'

export const OUT = {
  commitments: { ...filesOf(commitments), xml: iati, ics },
  statements: filesOf(statements),
  meetings: filesOf(meetings),
  documents: filesOf(documents),
  parties: filesOf(parties),
  deliveries: filesOf(deliveries),
  flows: filesOf(flows),
  changes: { atom },
} as const satisfies Record<What, Record<string, Format>>

export type Extension = { [W in What]: keyof (typeof OUT)[W] }[What]
export type OutFile = { what: What; extension: Extension; format: Format }

/** Every file there is, by its name: `commitments.csv`. */
export const FILES: ReadonlyMap<string, OutFile> = new Map(
  (Object.keys(OUT) as What[]).flatMap((what) =>
    (Object.entries(OUT[what]) as [Extension, Format][]).map(
      ([extension, format]) => [`${what}.${extension}`, { what, extension, format }] as const,
    ),
  ),
)
