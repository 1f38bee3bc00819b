'use client'
/** Which keys there are, and the switch that turns the single letters off. */
import { useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'

type Props = { mayAccept: boolean; on: boolean; onSwitch(on: boolean): void }

/** Hands back whether there was anything to close. */
export function closeLegend(): boolean {
  const open = document.querySelector<HTMLElement>('details#keys[open]')
  open?.removeAttribute('open')
  open?.querySelector('summary')?.focus()
  return open !== null
}

export function KeysLegend({ mayAccept, on, onSwitch }: Props) {
  const { words } = useDesk()
  const { key } = words
  const usual: [string[], string][] = [
    [['A'], key.accept],
    [['M'], key.mend],
    [['1', '2', '3'], key.likely],
    [['T'], key.tie],
    [['Q'], key.quote],
  ]
  const making = mayAccept ? usual : []
  const rows: [string[], string][] = [
    [['J'], key.next],
    [['K'], key.previous],
    ...making.slice(0, 2),
    [['R'], key.reject],
    [['U'], key.undo],
    ...making.slice(2, 4),
    [['Shift+J', 'Shift+K'], key.sentence],
    ...making.slice(4),
  ]
  const sending: [string[], string][] = [[['Ctrl+Enter'], key.send]]
  const always: [string[], string][] = [...(mayAccept ? sending : []), [['Esc'], key.leave]]
  return (
    <details id="keys" className="ms-auto">
      <summary className="row-link link cursor-pointer">{words.keys}</summary>
      <div className="w-full border border-ink bg-sheet p-3 sm:absolute sm:start-0 sm:top-full sm:w-80">
        <label className="flex min-h-8 items-center gap-2 font-medium">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
            className="size-4 accent-ink"
          />
          {words.keys_on}
        </label>
        <p className="text-soft text-xs">{words.keys_hint}</p>
        <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-xs">
          {[...(on ? rows : []), ...always].map(([names, what]) => (
            <div key={what} className="contents">
              <dt className="space-x-1">
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}
