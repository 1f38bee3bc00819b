/** A flaw as a sentence: what is wrong, and how to mend it. */
import type { Flaw } from '#domain/problem'
import type { Words } from '#messages/words'

/** Facts that a sentence may name but a flaw need not carry. */
const SILENT = { at: '', value: '', allowed: 'none', currency: '' }

export const flawText = ({ t }: Words, { code, at, facts }: Flaw): string =>
  t(`problems.${code}`, { ...SILENT, at: at ?? '', ...facts, allowed: facts?.allowed || 'none' })
