'use client'
/** What every part of the desk knows: its words, what its fields offer, and whether keys are shown. */
import { createContext, useContext } from 'react'
import type { DeskOptions, DeskWords } from '#app/[locale]/desk/capture/_record/desk-words.ts'
import type { Locale } from '#domain/locale'

type Around = {
  words: DeskWords
  options: DeskOptions
  /** The reader's language, and the one in which words of the text are kept. */
  locale: Locale
  language: Locale
  /** True where single letters are keys, which the buttons then show. */
  keys: boolean
}

const DeskContext = createContext<Around | null>(null)
export const DeskAround = DeskContext.Provider

export function useDesk(): Around {
  const around = useContext(DeskContext)
  if (!around) throw new Error('a part of the desk stands outside of it')
  return around
}

/** A key beside what it does. */
export function Key({ of }: { of: string }) {
  return useDesk().keys ? <kbd className="key-hint ms-2">{of}</kbd> : null
}
