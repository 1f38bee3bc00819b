/** An act of the book as its readers say it. */
import { en } from '#messages/en'
import type { Words } from '#messages/words'

type Told = keyof typeof en.desk.acts

const isTold = (act: string): act is Told => act in en.desk.acts

export const actText = (act: string, { t }: Words): string => t(`desk.acts.${isTold(act) ? act : 'other'}`)

/** Parts of the book that act by themselves; everybody else goes by name. */
const ITSELF: Readonly<Record<string, keyof typeof en.desk.itself>> = {
  start: 'start',
  seed: 'seed',
  job: 'job',
  plan: 'job',
  'command line': 'command_line',
}

export function actorText(
  { actor, actor_name }: { actor: string; actor_name: string },
  { t }: Words,
): string {
  const own = ITSELF[actor]
  return own ? t(`desk.itself.${own}`) : actor_name
}
