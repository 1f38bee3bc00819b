/** The cells of a workbook's sheet, read by its own XML alone: numbers as numbers, words as words. */
import { unzipSync } from 'fflate'

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const unspelt = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (sign) => SIGNS[sign] ?? sign).replace(/_x005F_/g, '_')

export const sheetXml = (file: Uint8Array, at: number): string =>
  new TextDecoder().decode(unzipSync(file)[`xl/worksheets/sheet${at}.xml`])

export function cellsOf(file: Uint8Array, at: number): (string | number | null)[][] {
  const rows = sheetXml(file, at).match(/<row>.*?<\/row>/gs) ?? []
  return rows.map((row) =>
    (row.match(/<c\/>|<c[ >].*?<\/c>/gs) ?? []).map((cell) => {
      if (cell === '<c/>') return null
      const number = /<v>(.*)<\/v>/.exec(cell)?.[1]
      return number === undefined ? unspelt(/<t[^>]*>(.*)<\/t>/s.exec(cell)?.[1] ?? '') : Number(number)
    }),
  )
}
