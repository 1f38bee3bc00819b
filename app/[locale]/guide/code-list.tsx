/** A closed list of the book: each word with what it means and the code that files and addresses use. */
import type { Words } from '#messages/words'

type Item = { code: string; word: string; means?: string | undefined }
type Props = { items: readonly Item[]; ordered?: boolean; words: Words }

/** Code lists whose words need no sentence stand in one line. */
export function CodeLine({ items, words }: Omit<Props, 'ordered'>) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {items.map(({ code, word }) => (
        <li key={code}>
          {word} <Code code={code} words={words} />
        </li>
      ))}
    </ul>
  )
}

function Code({ code, words }: { code: string; words: Words }) {
  return (
    <code className="text-soft text-xs">
      <span className="sr-only">{words.t('guide.code')}: </span>
      {code}
    </code>
  )
}

export function CodeList({ items, ordered = false, words }: Props) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List>
      {items.map(({ code, word, means }, at) => (
        <li
          key={code}
          className="grid gap-x-8 border-faint border-b py-2 first:border-t sm:grid-cols-[22rem_1fr]"
        >
          <span>
            {ordered && <span className="text-soft">{at + 1}. </span>}
            <span className="font-medium">{word}</span> <Code code={code} words={words} />
          </span>
          {means && <span className="max-w-[68ch]">{means}</span>}
        </li>
      ))}
    </List>
  )
}
