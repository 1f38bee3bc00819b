/** A sentence in its text: who is named in it, what went before, who says it. */
import type { Reference } from '#domain/finder/actors'
import { type Memory, meantBy, unique } from '#domain/finder/discourse'
import type { Language } from '#domain/finder/language'
import type { Party } from '#domain/finder/parties'

export type Scene = {
  /** Who says the words in quotation marks: "we" is theirs. */
  quoted: Party | null
  text: string
  references: readonly Reference[]
  memory: Memory
  language: Language
}

/** A sentence with what went before it. */
export function sceneOf(text: string, references: readonly Reference[], memory: Memory): Scene {
  const scene: Scene = { text, references, memory, language: memory.language, quoted: null }
  return QUOTED.test(text) ? { ...scene, quoted: speakerOf(scene)?.party ?? null } : scene
}

const QUOTED = /["“”„«»「」]/u

export const before = (references: readonly Reference[], at: number): Reference[] =>
  references.filter((one) => one.end <= at)

/** The parties that references mean, each once. */
export function meant(references: readonly Reference[], scene: Scene): Party[] {
  return unique(
    references.flatMap((one) =>
      one.type === 'we' && scene.quoted
        ? [scene.quoted]
        : meantBy(one, before(scene.references, one.start), scene.memory),
    ),
  )
}

const SPEAKS = new Set<Reference['type']>(['person', 'party', 'one'])

/** A person as the text names them, with office and first name. */
function fullName({ start, end }: Reference, text: string): string {
  const before = /(?:\p{Lu}[\p{L}.'’-]*\s+){1,6}$/u.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^(?:\s+\p{Lu}[\p{L}'’-]+){1,2}/u.exec(text.slice(end))?.[0] ?? ''
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/gu, ' ').trim()
}

/** The one who says it: the reference right before a verb of saying, or right behind one that follows a quotation. */
export function speakerOf(scene: Scene): { party: Party; words: string | null } | null {
  for (const one of scene.references) {
    if (!SPEAKS.has(one.type) && !(one.type === 'state' && scene.language.actors.home)) continue
    const behind = scene.text.slice(one.end)
    const told =
      scene.language.speech.test(behind.replace(/^(?:\s+\p{Lu}[\p{L}'’.-]+){1,4}/u, '')) ||
      scene.language.speech.test(behind) ||
      scene.language.attribution.test(scene.text.slice(0, one.start))
    const [party] = told ? meant([one], scene) : []
    if (party) return { party, words: one.type === 'person' ? fullName(one, scene.text) : null }
  }
  return null
}
