/** Every format that the book takes in, by its name: a new one is a file and a line here. */
import type { InFormat } from './format.ts'
import { fts } from './fts/read.ts'
import { iati } from './iati/format.ts'
import { json } from './json/format.ts'
import { kiel } from './kiel/read.ts'
import { csv, xlsx } from './table/format.ts'

export const IN = { csv, xlsx, json, iati, kiel, fts } as const satisfies Record<string, InFormat>
export type InName = keyof typeof IN

export const isInName = (name: string): name is InName => Object.hasOwn(IN, name)
