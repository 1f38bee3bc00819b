// Every format that the book takes in, by its name.
import { iati } from './iati/format.ts'
import type { InFormat } from './report.ts'

export const IN_FORMATS: readonly InFormat[] = [iati]
