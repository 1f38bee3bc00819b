/** An act of the book as its readers say it. */
import { en } from '#messages/en'
import type { Words } from '#messages/words'

type Told = keyof typeof en.desk.acts

const isTold = (act: string): act is Told => act in en.desk.acts

export const actText = (act: string, { t }: Words): string => t(`desk.acts.${isTold(act) ? act : 'other'}`)
