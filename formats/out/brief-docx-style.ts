/** How a brief looks in Word: fonts that Word has for each script, and styles by which its navigation works. */
import type { IStylesOptions } from 'docx'
import { isLocale, type Locale } from '#domain/locale'
import type { Mark } from '#domain/mark'

/** Tags by which Word checks spelling. */
const PROOFING: Record<Locale, string> = { en: 'en-GB', uk: 'uk-UA', ja: 'ja-JP' }
const proofing = (lang: string): string => (isLocale(lang) ? PROOFING[lang] : lang)
export const proofed = (lang: string) => ({
  value: proofing(lang),
  eastAsia: lang === 'ja' ? 'ja-JP' : proofing(lang),
})

export const SANS = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Yu Gothic' }
export const SERIF = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Cambria', eastAsia: 'Yu Mincho' }

/** The inks of the book on white paper. */
export const INK = {
  text: '1C2230',
  soft: '5A6172',
  rule: 'DCD8CC',
  faint: 'EFECE2',
  marker: 'FFF1B8',
  link: '27406F',
}
export const TONE: Record<Mark, string> = {
  fulfilled: '1D6B4F',
  under_way: INK.text,
  promised: INK.text,
  possibly_overdue: '8F5D00',
  overdue: 'B3361E',
  not_judged: INK.soft,
}

/** A4 in twentieths of a point, with margins of 20 and 18 mm. */
export const A4 = { width: 11_906, height: 16_838, side: 1020, top: 1250, bottom: 1134 }
export const TEXT_WIDTH = A4.width - 2 * A4.side

export const stylesIn = (locale: Locale): IStylesOptions => ({
  default: {
    document: {
      run: { font: SANS, size: 20, color: INK.text, language: proofed(locale) },
      paragraph: { spacing: { after: 60, line: 264, lineRule: 'auto' } },
    },
    title: {
      run: { font: SERIF, size: 40, bold: true, color: INK.text },
      paragraph: { spacing: { before: 0, after: 120 } },
    },
    heading1: {
      run: { font: SERIF, size: 28, bold: true, color: INK.text },
      paragraph: {
        spacing: { before: 400, after: 100 },
        keepNext: true,
        border: { top: { style: 'single', size: 6, color: INK.text, space: 6 } },
      },
    },
    heading2: {
      run: { font: SERIF, size: 23, bold: true, color: INK.text },
      paragraph: { spacing: { before: 260, after: 20 }, keepNext: true },
    },
    hyperlink: { run: { color: INK.link, underline: { type: 'single', color: INK.link } } },
  },
  paragraphStyles: [
    {
      id: 'Aside',
      name: 'Aside',
      basedOn: 'Normal',
      run: { color: INK.soft, size: 18 },
      paragraph: { spacing: { after: 80 }, keepNext: true },
    },
    {
      id: 'Words',
      name: 'Words',
      basedOn: 'Normal',
      run: { font: SERIF, size: 21, italics: locale !== 'ja' },
      paragraph: {
        spacing: { before: 100, after: 0 },
        indent: { left: 220 },
        keepNext: true,
        keepLines: true,
        border: { left: { style: 'single', size: 12, color: INK.rule, space: 8 } },
      },
    },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      run: { color: INK.soft, size: 17 },
      paragraph: {
        spacing: { after: 100 },
        indent: { left: 220 },
        keepLines: true,
        border: { left: { style: 'single', size: 12, color: INK.rule, space: 8 } },
      },
    },
    {
      id: 'News',
      name: 'News',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 120, after: 20 }, keepNext: true },
    },
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { color: INK.soft, size: 16 } },
  ],
})
