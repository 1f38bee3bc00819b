/** What a personal token may do: read, or write as far as its owner's role goes. */
export const SCOPES = ['read', 'write'] as const
export type Scope = (typeof SCOPES)[number]

/** How long a token may live, in days; null for one that only its owner ends. */
export const TOKEN_DAYS = [30, 90, 365, null] as const

const BEGINNING = 'pledgebook_'
/** Recognisable, so that a token that was published by mistake can be found. */
export const tokenOf = (secret: string): string => `${BEGINNING}${secret}`
/** What its owner knows it by. */
export const hintOf = (token: string): string => token.slice(0, BEGINNING.length + 4)
