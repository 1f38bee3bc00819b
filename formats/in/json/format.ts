/** JSON as the book writes it, or any list of objects whose keys are the fields' names. */
import { IMPORTABLE, type Importable } from '#domain/import/job'
import { problem } from '#domain/problem'
import { brokenAt, placeIn } from '#formats/json/place'
import type { InFormat } from '../format.ts'
import { listOf } from '../list.ts'
import { Report } from '../report.ts'
import { bytesOf, MEGABYTE, type Source, watched } from '../source.ts'
import { isElement, jsonRecords } from './records.ts'

/** It is read as a whole. */
const LIMIT = 128 * MEGABYTE

async function textOf(source: Source): Promise<string> {
  if (source.size > LIMIT) throw problem('table_too_large', undefined, { limit: LIMIT / MEGABYTE })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(source))
  } catch {
    throw problem('json_encoding')
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw problem('json_broken', undefined, placeIn(text, brokenAt(text)))
  }
}

/** The list itself, or what stands under the name of its records. */
function listIn(value: unknown, what: Importable): readonly unknown[] {
  if (Array.isArray(value)) return value
  const list = isElement(value) ? value[what] : undefined
  if (!Array.isArray(list)) throw problem('json_no_list', undefined, { what })
  return list
}

export const json: InFormat = {
  name: 'json',
  extensions: ['json'],
  mediaTypes: ['application/json'],
  whats: IMPORTABLE,
  async open(source, { what = 'commitments', onBytes, list: named } = {}) {
    const scheme = listOf({ list: named })
    let report = new Report()
    return {
      what,
      head: null,
      async *records() {
        report = new Report()
        const list = listIn(parsed(await textOf(watched(source, onBytes ?? (() => undefined)))), what)
        for (const [at, element] of list.entries()) {
          report.records++
          yield* jsonRecords(what, element, at + 1, scheme)
        }
      },
      report: () => report.told(),
    }
  },
}
