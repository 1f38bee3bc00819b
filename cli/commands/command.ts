// What a command of `npm run book` is: how it is called, what it takes, what it does.
import type { ParseArgsOptionsConfig } from 'node:util'
import type { Store } from '#db/store'
import type { Settings } from '#domain/settings'

export type Given = {
  /** What stands after the command's own words, as many as `takes` names. */
  words: readonly string[]
  flags: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
}
export type Tools = {
  store: Store
  settings: Settings
  /** One line for a person, or one JSON text for a machine, on standard output. */
  say(text: string): void
  /** One line for a person, on standard error. */
  complain(text: string): void
  /** Standard input, whole. */
  input(): Promise<string>
}
type Called = {
  /** Names of the words it needs, in capitals. */
  takes: readonly string[]
  options: ParseArgsOptionsConfig
  /** How its options are written in the usage line. */
  usage: string
  about: string
}
/** What a command has that reads and writes no book. */
export type Bare = Pick<Tools, 'say' | 'complain' | 'input'>
/** `run` gives the exit code: 0 done, 1 not done. */
export type Command = Called &
  (
    | { needsBook?: true; run(given: Given, tools: Tools): Promise<number> }
    | { needsBook: false; run(given: Given, tools: Bare): Promise<number> }
  )

export const text = (value: Given['flags'][string]): string | undefined =>
  typeof value === 'string' ? value : undefined
