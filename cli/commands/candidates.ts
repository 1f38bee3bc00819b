// candidates: which sentences of a file promise something or report a delivery; needs no book.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { isDay } from '#domain/day'
import { findPromises } from '#domain/finder/find'
import type { Found } from '#domain/finder/found'
import { isAnotherLanguage, textLanguage } from '#domain/text-language'
import { candidateJson } from '#formats/candidate-json'
import { readText } from '#formats/text/read-text'
import { type Words, wordsFor } from '#messages/words'
import { foundingParties } from '../founding-parties.ts'
import { Trouble } from '../run.mjs'
import { type Command, text } from './command.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Trouble(`${path} cannot be read: ${REASONS[code] ?? code}.`)
  }
}

function dayOf(given: string | undefined): string {
  if (given === undefined)
    throw new Trouble('--date is missing: the day of the text (YYYY-MM-DD), from which "next year" is read.')
  if (!isDay(given)) throw new Trouble(`--date is "${given}": write a day as YYYY-MM-DD, such as 2024-11-16.`)
  return given
}

/** As given, else as the file declares it, else as its letters tell. */
function languageOf(given: string | undefined, declared: string | null, content: string): string {
  if (given !== undefined && !/^[a-z]{2,3}$/.test(given))
    throw new Trouble(`--language is "${given}": write a code of two or three letters, such as en, uk or ja.`)
  return given ?? declared ?? textLanguage(content) ?? 'en'
}

const line = (one: Found, words: Words): string => {
  const { promiser, due, why } = candidateJson(one, words)
  const facts = [one.label, one.score.toFixed(2), one.kind, promiser, due.phrase].filter(Boolean).join(' · ')
  return `${facts}\n  ${one.text.replace(/\s+/g, ' ')}\n  ${why.join('; ')}\n`
}

export const candidates: Command = {
  takes: ['FILE'],
  needsBook: false,
  options: { date: { type: 'string' }, language: { type: 'string' }, json: { type: 'boolean' } },
  usage: '--date YYYY-MM-DD [--language en|uk|ja] [--json]',
  about: 'Tell which sentences of a text promise something or report a delivery, and why; needs no book.',
  async run({ words: [file = ''], flags }, { say, complain }) {
    const day = dayOf(text(flags.date))
    const read = await readText(await bytesOf(file), { name: basename(file) })
    const language = languageOf(text(flags.language), read.language, read.text)
    if (isAnotherLanguage(read.text, language))
      complain(`${basename(file)} has hardly a letter of the language "${language}": little will be found.`)
    const words = wordsFor('en')
    for (const one of findPromises(read.text, { language, day, parties: foundingParties() }))
      say(flags.json ? JSON.stringify(candidateJson(one, words)) : line(one, words))
    return 0
  },
}
