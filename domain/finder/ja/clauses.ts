/** Where Japanese clauses begin; the subject is told by its mark, not by its place. */
import type { ClauseRules } from '#domain/finder/construction'

export const JA_CLAUSES: ClauseRules = {
  joined: /(?!)/u,
  clause: /(?:。|(?<=[しきりいびみちけせべめて])、)/gu,
  stretch: /(?:。|(?<=し)、)/gu,
}
