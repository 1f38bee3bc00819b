'use client'
/** Takes a figure away: its address, its picture; what happened is said politely. */
import { useRef, useState } from 'react'
import type { PictureText } from '#app/_charts/picture.ts'

export type ToolWords = {
  copy: string
  copied: string
  copy_failed: string
  svg: string
  png: string
  saved: string
  failed: string
}
type Props = { id: string; file: string; words: ToolWords; text: PictureText }

function save(blob: Blob, name: string) {
  const address = URL.createObjectURL(blob)
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export function FigureTools({ id, file, words, text }: Props) {
  const here = useRef<HTMLSpanElement>(null)
  const [said, setSaid] = useState('')

  async function copy() {
    const link = new URL(location.href)
    link.hash = id
    try {
      await navigator.clipboard.writeText(link.href)
      setSaid(words.copied)
    } catch {
      // Without https a browser keeps the clipboard closed: then the link is there to be copied by hand.
      setSaid(`${words.copy_failed} ${link.href}`)
    }
  }

  async function picture(kind: 'svg' | 'png') {
    try {
      const { pictureOf, pngOf } = await import('#app/_charts/picture.ts')
      const figure = here.current?.closest('figure')
      const made = figure ? await pictureOf(figure, text) : null
      const blob =
        made && (kind === 'png' ? await pngOf(made) : new Blob([made.svg], { type: 'image/svg+xml' }))
      if (!blob) return setSaid(words.failed)
      save(blob, `${file}.${kind}`)
      setSaid(words.saved)
    } catch {
      setSaid(words.failed)
    }
  }

  const tool = 'link row-link cursor-pointer'
  return (
    <span
      ref={here}
      hidden
      data-scripted
      suppressHydrationWarning
      className="flex flex-wrap gap-x-4 [&[hidden]]:hidden"
    >
      <button type="button" className={tool} onClick={copy}>
        {words.copy}
      </button>
      <button type="button" className={tool} onClick={() => picture('svg')}>
        {words.svg}
      </button>
      <button type="button" className={tool} onClick={() => picture('png')}>
        {words.png}
      </button>
      <span role="status" className="text-soft [overflow-wrap:anywhere]">
        {said}
      </span>
    </span>
  )
}
