/** A record as its file has it: names and values, lists inside lists. */

type Value = unknown

const isRecord = (value: Value): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text in a language reads as a text, not as a record. */
function shown(value: Value): string | null {
  if (value === null || value === undefined) return '–'
  if (typeof value !== 'object') return String(value)
  if (
    isRecord(value) &&
    typeof value.text === 'string' &&
    Object.keys(value).every((key) => ['text', 'language', 'type'].includes(key))
  )
    return value.text
  return null
}

const langOf = (value: Value): string | undefined =>
  isRecord(value) && typeof value.language === 'string' ? value.language : undefined

function Values({ value }: { value: Value }) {
  const text = shown(value)
  if (text !== null)
    return (
      <span className="wrap-anywhere" lang={langOf(value)}>
        {text}
      </span>
    )
  if (Array.isArray(value))
    return (
      <ul className="space-y-1">
        {value.map((one: Value) => (
          <li key={JSON.stringify(one)}>
            <Values value={one} />
          </li>
        ))}
      </ul>
    )
  return isRecord(value) ? <Beside record={value} /> : null
}

export function Beside({ record }: { record: Readonly<Record<string, Value>> }) {
  return (
    <dl className="grid gap-x-4 text-sm sm:grid-cols-[9rem_minmax(0,1fr)]">
      {Object.entries(record)
        .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="wrap-anywhere text-soft max-sm:mt-1">{name.replaceAll('_', ' ')}</dt>
            <dd className="min-w-0 border-faint pb-1 max-sm:border-s max-sm:ps-3">
              <Values value={value} />
            </dd>
          </div>
        ))}
    </dl>
  )
}
