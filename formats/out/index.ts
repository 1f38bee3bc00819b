/** What can be taken away, and in which formats: a new one is a file and a line here. */
import { atom } from '#formats/out/atom'
import { csv } from '#formats/out/csv'
import { iati } from '#formats/out/iati/commitments'
import { ics } from '#formats/out/ics'
import { json } from '#formats/out/json'
import type { Format } from '#formats/out/taking'
import { xlsx } from '#formats/out/xlsx'

export const OUT = {
  commitments: { csv, xlsx, json, xml: iati, ics },
  changes: { atom },
} as const satisfies Record<string, Record<string, Format>>

/** Every file there is, by its name: `commitments.csv`. */
export const FILES: ReadonlyMap<string, Format> = new Map(
  Object.entries(OUT).flatMap(([what, formats]) =>
    Object.entries(formats).map(([extension, format]) => [`${what}.${extension}`, format] as const),
  ),
)
