// The parties that a new book begins with, for commands that need no book.

import type { KnownParty } from '#domain/finder/found'
import parties from '../data/parties.json' with { type: 'json' }

export const foundingParties = (): KnownParty[] =>
  parties
    .filter(({ type }) => type !== 'media')
    .map(({ slug, type, name, short, country, aliases }) => ({
      slug,
      country,
      state: type === 'state',
      names: [...new Set([...Object.values(name), ...Object.values(short ?? {}), ...(aliases ?? [])])],
    }))
