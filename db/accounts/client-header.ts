// The header in which the server tells the accounts who asked; apart from them, because it is needed before they are loaded.
/** The header in which the server tells whose request it is; what a stranger sends under this name never arrives. */
export const CLIENT_HEADER = 'x-book-client'
