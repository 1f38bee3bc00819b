// Small IATI files in pieces, as a slow disk would give them, and what reading them gives.
import { type Read, readIati } from '#formats/in/iati/read'
import type { IatiActivity } from '#formats/in/iati/record'

export async function* pieces(content: string | Uint8Array, size = 7) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  // Long files in so small pieces would only take time.
  const step = bytes.length > 100_000 ? 65_536 : size
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
}
export async function all(content: string | Uint8Array) {
  const reads: Read[] = []
  for await (const read of readIati(pieces(content))) reads.push(read)
  const activities = reads.flatMap(({ activity }) => activity ?? [])
  return { activities, losses: reads.flatMap(({ warnings }) => warnings) }
}
export const first = async (content: string | Uint8Array): Promise<IatiActivity> => {
  const { activities } = await all(content)
  if (!activities[0]) throw new Error('no activity was read')
  return activities[0]
}
/** One activity with something in it, on the second line. */
export const one = (inside: string, attributes = 'default-currency="EUR"') =>
  `<iati-activities version="1.05"><iati-activity ${attributes}><iati-identifier>A-1</iati-identifier>\n${inside}</iati-activity></iati-activities>`
