/** Cells that hold a value for each target, as the book's own tables write them: ` | ` between, a backslash before a bar that is meant. */

export function splitPlaces(cell: string): string[] {
  const places: string[] = []
  let place = ''
  for (let at = 0; at < cell.length; at++) {
    const letter = cell[at] ?? ''
    const next = cell[at + 1]
    if (letter === '\\' && (next === '\\' || next === '|')) {
      place += next
      at++
    } else if (letter === '|') {
      places.push(place.trim())
      place = ''
    } else place += letter
  }
  return [...places, place.trim()]
}

/** One target's cells are as they are: no bar parts them, no backslash is doubled. */
export const placesOf = (cell: string, single: boolean): string[] =>
  single ? [cell.trim()] : splitPlaces(cell)
