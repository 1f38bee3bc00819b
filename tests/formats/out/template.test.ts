// Tables to be filled in: every header is read as the field that it stands for, in each language, as text and as a workbook.
import { describe, expect, test } from 'vitest'
import { FIELDS, ONE_OF } from '#domain/import/fields'
import { IMPORTABLE } from '#domain/import/job'
import { LOCALES } from '#domain/locale'
import { TEMPLATES, template, templateColumns } from '#formats/out/template'
import { readTableOf } from '#tests/support/table.ts'

describe.each(IMPORTABLE.flatMap((what) => LOCALES.map((locale) => [what, locale] as const)))(
  '%s in %s',
  (what, locale) => {
    test.each(TEMPLATES)('as %s is read as what it says', async (format) => {
      const file = await template(what, format, locale)
      const { head } = await readTableOf(what, file, { locale })
      expect(head?.columns.map(({ field }) => field)).toEqual(
        templateColumns(what, locale).map(({ field }) => field),
      )
      expect(head?.missing).toEqual([])
    })

    test('has what a new record needs first', () => {
      const columns = templateColumns(what, locale)
      const last = columns.findLastIndex(({ needed }) => needed)
      expect(columns.slice(0, last + 1).every(({ needed }) => needed)).toBe(true)
      expect(columns.slice(0, last + 1).map(({ field }) => field)).toEqual(
        FIELDS[what].flatMap(({ name, needed }) =>
          needed || ONE_OF[what].some((base) => name === `${base}_${locale}`) ? name : [],
        ),
      )
    })
  },
)
