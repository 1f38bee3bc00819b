// Forms for the tests of the desk's mappings.
import { type Names, plainName, type Reading, readingOf } from '#app/[locale]/desk/_inputs/reading.ts'

export const NAMES: Names = new Map(
  Object.entries({
    Japan: 'japan',
    Ukraine: 'ukraine',
    Україна: 'ukraine',
    UNDP: 'undp',
    'Host a conference': 'mine-action-conference',
    'Readout (MOFA Japan, 16 Nov 2024)': 'mofa-japan-2024-11-16',
  }).map(([name, slug]) => [plainName(name), slug]),
)

export function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
  return form
}

export const reading = (fields: Record<string, string | string[]>, added: string | null = null): Reading =>
  readingOf(formOf(fields), NAMES, added)
