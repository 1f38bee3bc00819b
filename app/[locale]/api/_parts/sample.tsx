/** A request or an answer as it is sent. */

/** Wide lines scroll in their own box, which the keyboard can reach. */
export function Sample({ label, text }: { label: string; text: string }) {
  return (
    <figure className="my-2">
      <figcaption className="text-soft text-xs">{label}</figcaption>
      <section aria-label={label} className="mt-1 max-h-96 overflow-auto border border-rule bg-sheet p-3">
        <pre className="text-xs leading-relaxed">
          <code>{text}</code>
        </pre>
      </section>
    </figure>
  )
}
