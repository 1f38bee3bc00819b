'use client'
/** How far one is, the way to the next, and what happened last; always in sight. */
import type { ReactNode } from 'react'
import { Key, useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'
import { worded } from '#app/[locale]/desk/capture/_record/desk-words.ts'

type Way = { href: string | null; go(): void }
type Props = {
  decided: number
  total: number
  onlyOpen: boolean
  /** The same page with all candidates, or only the undecided. */
  showHref: string
  onShow(): void
  next: Way
  previous: Way
  message: string
  children?: ReactNode
}

function WayLink({ way, label, of }: { way: Way; label: string; of: string }) {
  if (way.href === null) return <span className="row-link text-soft">{label}</span>
  return (
    <a
      className="link row-link"
      href={way.href}
      aria-keyshortcuts={of.toLowerCase()}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        way.go()
      }}
    >
      {label}
      <Key of={of} />
    </a>
  )
}

export function CaptureBar(props: Props) {
  const { words } = useDesk()
  const { decided, total, next, previous, onlyOpen } = props
  return (
    <div className="sticky top-0 z-[2] border-ink border-b bg-ground py-2">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
        <p className="flex items-center gap-2 font-medium">
          <progress
            className="capture-progress hidden sm:block"
            max={Math.max(total, 1)}
            value={decided}
            aria-label={worded(words.progress, { decided, total })}
          />
          <span id="capture-progress">{worded(words.progress, { decided, total })}</span>
        </p>
        <span className="flex gap-x-4">
          <WayLink way={previous} label={words.previous} of="K" />
          <WayLink way={next} label={words.next} of="J" />
        </span>
        <a
          className="link row-link"
          href={props.showHref}
          onClick={(event) => {
            event.preventDefault()
            props.onShow()
          }}
        >
          {onlyOpen ? words.all : words.only_open}
        </a>
        <a className="link row-link lg:hidden" href="#record">
          {words.to_record}
        </a>
        <p role="status" className="order-last w-full lg:order-none lg:min-h-6 lg:w-auto lg:flex-1">
          {props.message}
        </p>
        {props.children}
      </div>
    </div>
  )
}
