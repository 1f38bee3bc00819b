/** Places in the shown text: from offsets to ranges of the page and back. The pane holds the text and nothing else. */
import type { Span } from '#domain/citation'

export type Places = {
  text: string
  range(span: Span): Range
  /** What a reader has selected, where it lies in the text. */
  selected(): Span | null
}

/** The last start that is not behind the offset. */
function indexOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

export function placesIn(pane: HTMLElement): Places {
  const nodes: Text[] = []
  const starts: number[] = []
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node as Text)
    starts.push(length)
    length += (node as Text).length
  }
  const point = (offset: number): [Node, number] => {
    const at = indexOf(starts, offset)
    return [nodes[at] ?? pane, offset - (starts[at] ?? 0)]
  }
  const offsetOf = (container: Node, offset: number): number => {
    const before = document.createRange()
    before.setStart(pane, 0)
    before.setEnd(container, offset)
    return before.toString().length
  }
  return {
    text: pane.textContent ?? '',
    range({ start, end }) {
      const range = document.createRange()
      range.setStart(...point(start))
      range.setEnd(...point(end))
      return range
    },
    selected() {
      const selection = window.getSelection()
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
      const range = selection.getRangeAt(0)
      if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return null
      const start = offsetOf(range.startContainer, range.startOffset)
      const span = { start, end: start + range.toString().length }
      return range.toString().trim() === '' ? null : span
    },
  }
}
