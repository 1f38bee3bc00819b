/** A request or an answer as it is sent; long lines are broken, so that nothing scrolls inside the page. */
export function Sample({ label, text }: { label: string; text: string }) {
  return (
    <figure className="my-2">
      <figcaption className="text-soft text-xs">{label}</figcaption>
      <pre className="wrap-anywhere mt-1 whitespace-pre-wrap border border-rule bg-sheet p-3 text-xs leading-relaxed">
        <code>{text}</code>
      </pre>
    </figure>
  )
}
