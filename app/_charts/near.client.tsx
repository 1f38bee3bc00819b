'use client'
/** Draws a figure when it comes near the screen or the paper; until then its place is kept. */
import { type ComponentType, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Drawing, loadDrawing } from '#app/_charts/drawings.ts'
import type { DrawingProps, Heights } from '#app/_charts/row-layout.ts'

/** An upright sheet of A4 or Letter, in pixels: a screen's drawing would shrink on it until nobody could read it. */
const PAPER = 680

type Props = { id: string; alt: string; heights: Heights; drawing: Drawing }
type Drawn = ComponentType<DrawingProps<Drawing['data']>>

/** The page as it came has its table open and no place for a drawing: a reader without scripts needs just that. */
function showPlace(place: HTMLElement, shown: boolean) {
  const figure = place.closest('figure')
  for (const part of figure?.querySelectorAll<HTMLElement>('[data-scripted]') ?? []) part.hidden = !shown
  const table = figure?.querySelector('details')
  if (table) table.open = !shown
}

export function Near({ id, alt, heights, drawing }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [Drawn, setDrawn] = useState<Drawn | null>(null)
  const [width, setWidth] = useState(0)
  const [onPaper, setOnPaper] = useState(false)
  const { name } = drawing

  useLayoutEffect(() => {
    if (place.current?.hidden) showPlace(place.current, true)
  }, [])

  useEffect(() => {
    const element = place.current
    if (!element) return
    let asked = false
    let arrived = false
    let printedAsTable = false
    const load = () => {
      if (asked) return
      asked = true
      loadDrawing(name).then(
        (found) => {
          arrived = true
          setDrawn(() => found as Drawn)
        },
        () => showPlace(element, false),
      )
    }
    // Paper does not wait: what is not drawn yet is printed as its table.
    const beforePrint = () => {
      if (arrived) flushSync(() => setOnPaper(true))
      else if (!element.hidden) {
        printedAsTable = true
        showPlace(element, false)
      }
      load()
    }
    const afterPrint = () => {
      setOnPaper(false)
      if (printedAsTable) showPlace(element, true)
      printedAsTable = false
    }
    const paper = matchMedia('print')
    const near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && load(), {
      rootMargin: '400px',
    })
    const sized = new ResizeObserver(([box]) => setWidth(Math.floor(box?.contentRect.width ?? 0)))
    near.observe(element)
    sized.observe(element)
    paper.addEventListener('change', load)
    addEventListener('beforeprint', beforePrint)
    addEventListener('afterprint', afterPrint)
    return () => {
      near.disconnect()
      sized.disconnect()
      paper.removeEventListener('change', load)
      removeEventListener('beforeprint', beforePrint)
      removeEventListener('afterprint', afterPrint)
    }
  }, [name])

  return (
    <div
      ref={place}
      hidden
      data-scripted
      data-place
      role="img"
      aria-label={alt}
      suppressHydrationWarning
      style={{ '--wide': `${heights.wide}px`, '--narrow': `${heights.narrow}px` } as React.CSSProperties}
      className="h-(--narrow) overflow-hidden bg-ground @min-[640px]:h-(--wide) forced-color-adjust-none print:h-auto print:[&_.recharts-wrapper]:h-auto! print:[&_.recharts-wrapper]:w-auto! print:[&_svg]:h-auto print:[&_svg]:max-h-[220mm] print:[&_svg]:max-w-full"
    >
      {Drawn && width > 0 && (
        <Drawn width={onPaper ? Math.min(width, PAPER) : width} hatch={`${id}-hatch`} data={drawing.data} />
      )}
    </div>
  )
}
