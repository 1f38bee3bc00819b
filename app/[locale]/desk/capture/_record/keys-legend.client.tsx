'use client'
/** Which keys there are, and the switch that turns the single letters off. */
import { useDesk } from '#app/[locale]/desk/capture/_record/desk-context.client.tsx'

type Props = { on: boolean; onSwitch(on: boolean): void }

export function KeysLegend({ on, onSwitch }: Props) {
  const { words } = useDesk()
  const { key } = words
  const rows: [string[], string][] = [
    [['J'], key.next],
    [['K'], key.previous],
    [['A'], key.accept],
    [['M'], key.mend],
    [['R'], key.reject],
    [['U'], key.undo],
    [['1', '2', '3'], key.likely],
    [['T'], key.tie],
    [['Shift+J', 'Shift+K'], key.sentence],
    [['Q'], key.quote],
  ]
  const always: [string[], string][] = [
    [['Ctrl+Enter'], key.send],
    [['Esc'], key.leave],
  ]
  return (
    <details className="relative ms-auto">
      <summary className="row-link link cursor-pointer">{words.keys}</summary>
      <div className="end-0 w-full border border-ink bg-sheet p-3 sm:absolute sm:w-80">
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
