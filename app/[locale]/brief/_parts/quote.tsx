/** A quotation in a brief, with its source. */
import type { Quoted } from '#formats/brief/shape'
import { type Home, Spans } from './spans.tsx'

export function BriefQuote({ quoted, locale, bookUrl }: { quoted: Quoted; locale: string } & Home) {
  const [open, close] = quoted.marks
  return (
    <figure className="mt-2 break-inside-avoid break-before-avoid border-rule border-s-2 ps-3">
      <blockquote
        lang={quoted.lang === locale ? undefined : quoted.lang}
        className="quote max-w-[75ch] print:max-w-none"
      >
        {open}
        {quoted.pieces.map(({ text, strong, at }) =>
          strong ? (
            <mark key={at} className="[print-color-adjust:exact]">
              {text}
            </mark>
          ) : (
            <span key={at}>{text}</span>
          ),
        )}
        {close}
      </blockquote>
      <figcaption className="mt-0.5 text-soft text-xs leading-6">
        <Spans spans={quoted.source} bookUrl={bookUrl} />
      </figcaption>
    </figure>
  )
}
