/** Real texts beside the project, where they are there; without them tests over them say so and are skipped. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { normaliseText } from '#domain/normalise-text'

const FOLDER = join(import.meta.dirname, '../../../../shared/documents')
const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : []
if (names.length === 0) console.info(`real texts are not tried: ${FOLDER} is not there`)

/** `test.each` over their names. */
export const testOfReal = test.skipIf(names.length === 0).each(names.length > 0 ? names : ['none'])

export const realText = (name: string): string => normaliseText(readFileSync(join(FOLDER, name), 'utf8'))
